package fmt

import "errors"

// Errorf returns an error with that text. The operands of %w are errors that it wraps.
func Errorf(format string, a ...any) error {
	p := newPrinter()
	p.wrapping = true
	p.format(format, a)
	text := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		w := &wrapError{msg: text}
		w.err, _ = a[p.wrapped[0]].(error)
		return w
	}
	w := &wrapErrors{msg: text}
	for n, arg := range a { // in order of the operands, each once
		if err, ok := arg.(error); ok && contains(p.wrapped, n) {
			w.errs = append(w.errs, err)
		}
	}
	return w
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

func contains(list []int, n int) bool {
	for _, x := range list {
		if x == n {
			return true
		}
	}
	return false
}
