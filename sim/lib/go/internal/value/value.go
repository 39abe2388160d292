// Package value looks into a Go value of any type: its kind, its type's name, its
// elements and fields. It is what fmt, errors and testing need of reflection, and
// the ground that a package reflect can stand on.
//
// A Value says where a value lies and what type it has there; looking at a field or
// an element makes another Value and copies nothing.
package value

import "unsafe"

// A Kind is the form of a type, numbered as package reflect numbers it.
type Kind int

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Flags of a Value.
const (
	direct     = 1 << 0 // data is the value itself: one pointer, as it stands in an interface
	unexported = 1 << 5 // reached through an unexported field: its methods must not be called
)

// A Value names a value in memory. The zero Value stands for no value.
type Value struct {
	typ  uintptr        // the type's record; 0 in the zero Value
	data unsafe.Pointer // where the value lies, unless the flag direct is set
	flag uintptr
}

// Entries returns the keys and values of a map, one after the other, in the order
// in which fmt prints them.
func Entries(m Value) []Value {
	list := make([]Value, 2*Len(m))
	return list[:fillEntries(m, list)]
}
