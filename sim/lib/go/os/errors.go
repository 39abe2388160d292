package os

import (
	"errors"
	"io/fs"
	"syscall"
)

// What a PathError can wrap, for errors.Is.
var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = error(deadlineError{})

	errSeparator = errors.New("pattern contains path separator")
	errAppending = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
)

type deadlineError struct{}

func (deadlineError) Error() string   { return "i/o timeout" }
func (deadlineError) Timeout() bool   { return true }
func (deadlineError) Temporary() bool { return true }

// A PathError tells which operation failed on which file, and why.
type PathError = fs.PathError

// A LinkError tells of a failed operation on two paths.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }
func (e *LinkError) Unwrap() error { return e.Err }

// A SyscallError tells which call of the system failed, and why.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError returns nil for a nil error.
func NewSyscallError(call string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{call, err}
}

// IsNotExist, IsExist and IsPermission look into errors of this package; errors.Is looks deeper.
func IsNotExist(err error) bool   { return because(err, ErrNotExist) }
func IsExist(err error) bool      { return because(err, ErrExist) }
func IsPermission(err error) bool { return because(err, ErrPermission) }

func because(err, target error) bool {
	err = inner(err)
	if number, ok := err.(syscall.Errno); ok {
		return number.Is(target)
	}
	return err == target
}

func IsTimeout(err error) bool {
	t, ok := inner(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// inner is what an error of this package wraps.
func inner(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}
