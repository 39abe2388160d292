// Package csv reads and writes tables of comma-separated values, as RFC 4180 has them.
package csv

import (
	"errors"
	"strconv"
	"unicode/utf8"
)

var (
	ErrBareQuote     = errors.New("bare \" in non-quoted-field")
	ErrQuote         = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount    = errors.New("wrong number of fields")
	ErrTrailingComma = errors.New("extra delimiter at end of line") // nothing makes it any more
)

var errInvalidDelim = errors.New("csv: invalid field or comment delimiter")

// A ParseError tells where a table cannot be read. Lines and columns are counted from 1, columns in bytes.
type ParseError struct {
	StartLine int // where the record begins
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string {
	if e.Err == ErrFieldCount {
		return "record on line " + strconv.Itoa(e.Line) + ": " + e.Err.Error()
	}
	place := "parse error on line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": " + e.Err.Error()
	if e.StartLine != e.Line {
		return "record on line " + strconv.Itoa(e.StartLine) + "; " + place
	}
	return place
}

func (e *ParseError) Unwrap() error { return e.Err }

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && r != utf8.RuneError && utf8.ValidRune(r)
}
