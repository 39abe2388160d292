package strconv_test

import (
	"errors"
	"strconv"
)

// SetOptimize chooses between two ways of converting floats; there is one.
func SetOptimize(bool) bool { return true }

func BitSizeError(fn, str string, bitSize int) *strconv.NumError {
	return &strconv.NumError{Func: fn, Num: str, Err: errors.New("invalid bit size " + strconv.Itoa(bitSize))}
}

func BaseError(fn, str string, base int) *strconv.NumError {
	return &strconv.NumError{Func: fn, Num: str, Err: errors.New("invalid base " + strconv.Itoa(base))}
}
