// Package reflect looks at values and types while a program runs, and makes new ones.
//
// type.go says what a type is made of, fields.go what a struct has, name.go what types are called; value.go holds values,
// equal.go compares them, set.go changes them, parts.go leads to their parts, convert.go converts them; call.go calls functions and makes them; maps.go and chan.go are about
// maps and channels; made.go makes types; deep.go compares.
//
// A *rtype is the machine's own record of a type, so that equal types are equal pointers.
package reflect

import "unsafe"

// A Kind is the form of a type. Its zero value is no kind.
type Kind uint

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

const Ptr = Pointer // the older name

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16",
	"uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func",
	"interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[k]
	}
	return "kind" + itoa(int(k))
}

// A ChanDir says which way values go through a channel.
type ChanDir int

const (
	RecvDir ChanDir             = 1 << iota // <-chan
	SendDir                                 // chan<-
	BothDir = RecvDir | SendDir             // chan
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + itoa(int(d))
}

// A Type is a Go type. Types are compared with ==.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool

	common() *rtype
}

// An rtype is the record that the machine keeps of a type; the first fields are Go's own.
type rtype struct {
	size, pointers          uintptr
	hash                    uint32
	flags, align, fieldAlgn uint8
	kind                    uint8 // the low five bits
	_                       [2]uintptr
	id                      uintptr
	_                       [2]uintptr
}

// traits are what a type is beside its kind.
type traits uint

const (
	named traits = 1 << iota
	comparableType
	directType // one pointer: an interface's data word is the value itself
	variadic
	dirShift = 8 // the direction of a channel stands above
)

const ( // parts of types, for the natives
	fieldPart = iota
	inPart
	outPart
	methodPart
)

// TypeOf returns the dynamic type of i, nil for a nil interface.
func TypeOf(i any) Type {
	return asType((*eface)(unsafe.Pointer(&i)).typ)
}

// asType keeps a nil *rtype from becoming a Type that is not nil.
func asType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

func (t *rtype) common() *rtype  { return t }
func (t *rtype) Kind() Kind      { return Kind(t.kind & 31) }
func (t *rtype) Size() uintptr   { return t.size }
func (t *rtype) Align() int      { return int(t.align) }
func (t *rtype) FieldAlign() int { return int(t.fieldAlgn) }
func (t *rtype) String() string  { return typeString(t) }

func (t *rtype) has(what traits) bool { return typeTraits(t)&what != 0 }

// direct says that a value of the type is one pointer.
func (t *rtype) direct() bool { return t.kind&32 != 0 }

func (t *rtype) Comparable() bool { return t.has(comparableType) }

func (t *rtype) Bits() int {
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	if t.Kind() != Chan {
		panic("reflect: ChanDir of non-chan type " + t.String())
	}
	return [...]ChanDir{BothDir, SendDir, RecvDir}[typeTraits(t)>>dirShift]
}

func (t *rtype) IsVariadic() bool {
	t.mustBeFunc("IsVariadic")
	return t.has(variadic)
}

func (t *rtype) elem() *rtype { return typeElem(t) }
func (t *rtype) key() *rtype  { return typeKey(t) }

func (t *rtype) Elem() Type {
	switch t.Kind() {
	case Array, Chan, Map, Pointer, Slice:
		return t.elem()
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type {
	if t.Kind() != Map {
		panic("reflect: Key of non-map type " + t.String())
	}
	return t.key()
}

func (t *rtype) Len() int {
	if t.Kind() != Array {
		panic("reflect: Len of non-array type " + t.String())
	}
	return typeLen(t)
}

// ---- functions ----

func (t *rtype) mustBeFunc(what string) {
	if t.Kind() != Func {
		panic("reflect: " + what + " of non-func type " + t.String())
	}
}

func (t *rtype) in(i int) *rtype  { return typePart(t, inPart, i) }
func (t *rtype) out(i int) *rtype { return typePart(t, outPart, i) }
func (t *rtype) numIn() int       { return countParts(t, inPart) }
func (t *rtype) numOut() int      { return countParts(t, outPart) }

func (t *rtype) In(i int) Type {
	t.mustBeFunc("In")
	return part(t.in(i), i, t.numIn())
}

func (t *rtype) Out(i int) Type {
	t.mustBeFunc("Out")
	return part(t.out(i), i, t.numOut())
}

// part is t, which was found as number i of n.
func part(t *rtype, i, n int) Type {
	_ = make([]struct{}, n)[i] // out of range: the panic of an index
	return t
}

func (t *rtype) NumIn() int {
	t.mustBeFunc("NumIn")
	return t.numIn()
}

func (t *rtype) NumOut() int {
	t.mustBeFunc("NumOut")
	return t.numOut()
}

// ---- overflow ----

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	unused := 64 - uint(t.size)*8
	return x != x<<unused>>unused
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	unused := 64 - uint(t.size)*8
	return x != x<<unused>>unused
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

const maxFloat32 = 0x1p127 * (1 + (1 - 0x1p-23))

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return maxFloat32 < x && x <= maxFloat64
}

const maxFloat64 = 0x1p1023 * (1 + (1 - 0x1p-52))

// CanSeq and CanSeq2 say whether range takes a value of the type as a sequence of one or of two values.
func (t *rtype) CanSeq() bool {
	switch k := t.Kind(); k {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.yields(1)
	case Pointer:
		return t.elem().Kind() == Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.yields(2)
	case Pointer:
		return t.elem().Kind() == Array
	}
	return false
}

// yields says whether the type is func(yield func(n values) bool).
func (t *rtype) yields(n int) bool {
	if t.numIn() != 1 || t.numOut() != 0 {
		return false
	}
	yield := t.in(0)
	return yield.Kind() == Func && yield.numIn() == n && yield.numOut() == 1 && yield.out(0).Kind() == Bool
}

// itoa keeps package strconv out of the programs that have no other need of it.
func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}
