package main

import (
	"errors"
	"fmt"
)

var ErrBase = errors.New("base")

type opError struct {
	op  string
	err error
}

func (e *opError) Error() string { return e.op + ": " + e.err.Error() }
func (e *opError) Unwrap() error { return e.err }

func work() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &opError{"work", r.(error)}
		}
	}()
	panic(fmt.Errorf("step: %w", ErrBase))
}

func main() {
	err := work()
	fmt.Println(err, errors.Is(err, ErrBase)) // out: work: step: base true
	panic(err)                                // panic: work: step: base
}
