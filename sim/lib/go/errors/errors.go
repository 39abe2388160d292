// Package errors makes errors and looks through chains and trees of them.
package errors

import "internal/value"

// New returns an error with that text. Each call gives another error, even for the same text:
// the pointer is what == compares.
func New(text string) error {
	return &errorString{text}
}

type errorString struct {
	s string
}

func (e *errorString) Error() string { return e.s }

// ErrUnsupported says that an operation cannot be done because it is not supported.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns the error that err wraps with a method Unwrap() error, or nil.
// It does not look into errors that wrap several, as Join makes them.
func Unwrap(err error) error {
	w, ok := err.(interface{ Unwrap() error })
	if !ok {
		return nil
	}
	return w.Unwrap()
}

// Is says whether err, or any error that it wraps, is target: the same by ==, or
// so by its own method Is.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, value.Comparable(target))
}

func is(err, target error, comparable bool) bool {
	for {
		if comparable && err == target {
			return true
		}
		if own, ok := err.(interface{ Is(error) bool }); ok && own.Is(target) {
			return true
		}
		switch w := err.(type) {
		case interface{ Unwrap() error }:
			if err = w.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, branch := range w.Unwrap() {
				if is(branch, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As looks for the first error in err's tree that fits the variable target points to,
// stores it there and returns true.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	switch value.CheckTarget(target) {
	case 1:
		panic("errors: target must be a non-nil pointer")
	case 2:
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target)
}

func as(err error, target any) bool {
	for {
		if value.Store(target, err) {
			return true
		}
		if own, ok := err.(interface{ As(any) bool }); ok && own.As(target) {
			return true
		}
		switch w := err.(type) {
		case interface{ Unwrap() error }:
			if err = w.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, branch := range w.Unwrap() {
				if branch != nil && as(branch, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// Join returns an error that wraps all given errors but the nil ones; nil if none is left.
// Its text has one line for each.
func Join(errs ...error) error {
	joined := &joinError{}
	for _, err := range errs {
		if err != nil {
			joined.errs = append(joined.errs, err)
		}
	}
	if len(joined.errs) == 0 {
		return nil
	}
	return joined
}

type joinError struct {
	errs []error
}

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }
