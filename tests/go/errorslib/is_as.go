package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

type codeErr struct{ code int }

func (e codeErr) Error() string   { return fmt.Sprint("code ", e.code) }
func (e codeErr) Is(t error) bool { return t == io.EOF && e.code == 0 }

type ptrErr struct{ err error }

func (e *ptrErr) Error() string { return "ptr: " + e.err.Error() }
func (e *ptrErr) Unwrap() error { return e.err }

func main() {
	e := fmt.Errorf("a: %w", &ptrErr{codeErr{7}})
	var ce codeErr
	var pe *ptrErr
	var to interface{ Timeout() bool }
	fmt.Println(errors.As(e, &ce), ce.code, errors.As(e, &pe), pe != nil, errors.As(e, &to))                                // out: true 7 true true false
	fmt.Println(errors.Is(e, codeErr{7}), errors.Is(e, codeErr{8}), errors.Is(e, io.EOF), errors.Is(codeErr{0}, io.EOF))    // out: true false false true
	fmt.Println(errors.Is(nil, nil), errors.Is(nil, io.EOF), errors.Unwrap(e) == error(pe), errors.Unwrap(errors.New("x"))) // out: true false true <nil>
	fmt.Println(errors.New("x") == errors.New("x"), errors.Is(fmt.Errorf("%w", os.ErrExist), os.ErrExist))                  // out: false true
	defer func() { fmt.Println(recover()) }()                                                                               // out: errors: target cannot be nil
	errors.As(e, nil)
}
