// The deferred closure reports the error of Close through the named result, unless there was one before.
package main

import (
	"errors"
	"fmt"
)

type file struct{ writeErr, closeErr error }

func (f *file) Write(s string) error { return f.writeErr }
func (f *file) Close() error         { return f.closeErr }

func ignored(f *file) error {
	defer f.Close()
	return f.Write("hello gopher")
}

func reported(f *file) (err error) {
	defer func() {
		closeErr := f.Close()
		if err == nil {
			err = closeErr
		}
	}()
	err = f.Write("hello gopher")
	return
}

func main() {
	eio := errors.New("input/output error")
	full := errors.New("disk full")
	fmt.Println(ignored(&file{closeErr: eio}))                  // out: <nil>
	fmt.Println(reported(&file{closeErr: eio}))                 // out: input/output error
	fmt.Println(reported(&file{writeErr: full, closeErr: eio})) // out: disk full
	fmt.Println(reported(&file{}))                              // out: <nil>
}
