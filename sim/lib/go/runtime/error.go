package runtime

// An Error is a panic of the language itself: a nil pointer, an index out of range, ...
type Error interface {
	error
	RuntimeError()
}

// The machine makes values of these types when it panics; each holds the whole text.

type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return string(e) }

type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

// A boundsError is an index or a slice bound out of range.
type boundsError struct {
	text string
}

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return e.text }

// An errorAddressString is a fault at an address that is not nil's, where debug.SetPanicOnFault makes that a panic.
type errorAddressString struct {
	text string
	addr uintptr
}

func (e errorAddressString) RuntimeError() {}
func (e errorAddressString) Error() string { return e.text }
func (e errorAddressString) Addr() uintptr { return e.addr }

// A TypeAssertionError is a type assertion that does not hold.
type TypeAssertionError struct {
	text string
}

func (*TypeAssertionError) RuntimeError()   {}
func (e *TypeAssertionError) Error() string { return e.text }

// A PanicNilError is what panic(nil) panics with.
type PanicNilError struct {
	text string
}

func (*PanicNilError) RuntimeError() {}
func (*PanicNilError) Error() string {
	return "panic called with nil argument"
}

// The machine takes the types from here.
var _ = []Error{errorString(""), plainError(""), boundsError{}, errorAddressString{}, (*TypeAssertionError)(nil), (*PanicNilError)(nil)}
