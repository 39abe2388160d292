package reflect

import "unsafe"

// A Value is the reflection of a Go value. The zero Value stands for no value.
type Value struct {
	typ  *rtype
	ptr  unsafe.Pointer // where the value lies, or with `direct` the value itself
	flag flag
}

// A flag says how a Value holds its value and what it may be used for. package internal/value reads the first two
// words and the first three flags. Programs that dump values reach for sticky, embedRO and addressable through package unsafe, so
// these stand where Go has them.
type flag uintptr

const (
	direct      flag = 1 << 0 // ptr is the value
	sticky      flag = 1 << 5 // reached through an unexported field
	embedRO     flag = 1 << 6 // reached through an unexported embedded field: its exported fields are free again
	addressable flag = 1 << 8 // ptr is the address of a variable
	isMethod    flag = 1 << 9 // a method of the value: its number stands above
	methodShift      = 10
	readOnly         = sticky | embedRO
)

// An eface is how the machine lays out an any.
type eface struct {
	typ  *rtype
	word unsafe.Pointer
}

// An iface is any other interface value.
type iface struct {
	tab  uintptr
	word unsafe.Pointer
}

// A ValueError is the panic of a method that does not fit the Value's kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// ValueOf returns the value that i holds, the zero Value for nil.
func ValueOf(i any) Value {
	return unpack((*eface)(unsafe.Pointer(&i)))
}

func unpack(e *eface) Value {
	if e.typ == nil {
		return Value{}
	}
	v := Value{e.typ, e.word, 0}
	if e.typ.direct() {
		v.flag = direct
	}
	return v
}

// kind is that of the value; a method is a function.
func (v Value) kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	if v.flag&isMethod != 0 {
		return Func
	}
	return Kind(v.typ.kind & 31)
}

func (v Value) Kind() Kind    { return v.kind() }
func (v Value) IsValid() bool { return v.typ != nil }

func (v Value) mustBe(want Kind, method string) {
	if k := v.kind(); k != want {
		panic(&ValueError{"reflect.Value." + method, k})
	}
}

// mustBeExported and mustBeAssignable guard what a program could not do without reflection.
func (v Value) mustBeExported(method string) {
	if v.typ == nil {
		panic(&ValueError{"reflect." + method, Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect: reflect." + method + " using value obtained using unexported field")
	}
}

func (v Value) mustBeAssignable(method string) {
	v.mustBeExported("Value." + method)
	if v.flag&addressable == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

func (v Value) CanAddr() bool { return v.flag&addressable != 0 }
func (v Value) CanSet() bool  { return v.flag&(addressable|readOnly) == addressable }

func (v Value) CanInterface() bool {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&readOnly == 0
}

// at is the address of the value's bytes.
func (v *Value) at() unsafe.Pointer {
	if v.flag&direct != 0 {
		return unsafe.Pointer(&v.ptr)
	}
	return v.ptr
}

// pointer is the value of a kind that is one pointer.
func (v Value) pointer() unsafe.Pointer {
	return *(*unsafe.Pointer)(v.at())
}

// Type returns the value's type.
func (v Value) Type() Type {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	if v.flag&isMethod != 0 {
		_, _, typ := v.method()
		return typ
	}
	return v.typ
}

// Interface returns the value as an any.
func (v Value) Interface() any {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.pack()
}

func (v Value) pack() any {
	if v.flag&isMethod != 0 {
		v = v.asFunc("Interface")
	}
	if v.kind() == Interface {
		return v.dynamic()
	}
	var x any
	e := (*eface)(unsafe.Pointer(&x))
	switch {
	case v.typ.direct():
		e.word = v.pointer()
	case v.flag&addressable != 0: // the variable may change
		e.word = v.copied()
	default:
		e.word = v.ptr
	}
	e.typ = v.typ
	return x
}

// dynamic is what an interface value holds.
func (v Value) dynamic() any {
	if countParts(v.typ, methodPart) == 0 {
		return *(*any)(v.ptr)
	}
	var x any
	from, to := (*iface)(v.ptr), (*eface)(unsafe.Pointer(&x))
	if to.typ = typeOfWord(from.tab); to.typ != nil {
		to.word = from.word
	}
	return x
}

// copied is the address of a new variable with the value.
func (v Value) copied() unsafe.Pointer {
	to := newValue(v.typ)
	moveValues(v.typ, to, v.at(), 1)
	return to
}

// made is the value that lies at p, which nobody else will change.
func made(t *rtype, p unsafe.Pointer) Value {
	if t.direct() {
		return Value{t, *(*unsafe.Pointer)(p), direct}
	}
	return Value{t, p, 0}
}

// ---- reading ----

func (v Value) Bool() bool {
	v.mustBe(Bool, "Bool")
	return *(*bool)(v.ptr)
}

func (v Value) Int() int64 {
	switch v.kind() {
	case Int:
		return int64(*(*int)(v.ptr))
	case Int8:
		return int64(*(*int8)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int32:
		return int64(*(*int32)(v.ptr))
	case Int64:
		return *(*int64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Int", v.kind()})
}

func (v Value) Uint() uint64 {
	switch v.kind() {
	case Uint, Uintptr, Uint64:
		return *(*uint64)(v.ptr)
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	}
	panic(&ValueError{"reflect.Value.Uint", v.kind()})
}

func (v Value) Float() float64 {
	switch v.kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Float", v.kind()})
}

// String returns a string's text, and for other kinds what type they have.
func (v Value) String() string {
	switch v.kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

func (v Value) CanInt() bool   { k := v.kind(); return Int <= k && k <= Int64 }
func (v Value) CanUint() bool  { k := v.kind(); return Uint <= k && k <= Uintptr }
func (v Value) CanFloat() bool { k := v.kind(); return k == Float32 || k == Float64 }

// Bytes returns the bytes of a slice, or of an array that is a variable.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.elem().Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.elem().Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), typeLen(v.typ))
	}
	panic(&ValueError{"reflect.Value.Bytes", v.kind()})
}

func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		if v.flag&isMethod != 0 {
			return false
		}
		return v.pointer() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
}

// Pointer returns the address in a value that has one, for printing and comparing.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case Pointer, Chan, Map, UnsafePointer, Slice:
		return uintptr(v.pointer())
	case String:
		return *(*uintptr)(v.ptr)
	case Func:
		if v.flag&isMethod != 0 {
			_, fn, _ := v.method()
			return *(*uintptr)(fn)
		}
		if fn := v.pointer(); fn != nil {
			return *(*uintptr)(fn)
		}
		return 0
	}
	panic(&ValueError{"reflect.Value.Pointer", v.kind()})
}

func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Pointer, Chan, Map, UnsafePointer, Slice, String, Func:
		return unsafe.Pointer(v.Pointer())
	}
	panic(&ValueError{"reflect.Value.UnsafePointer", v.kind()})
}

func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&addressable == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

func (v Value) InterfaceData() [2]uintptr {
	v.mustBe(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		panic(&ValueError{"reflect.Value.OverflowInt", v.kind()})
	}
	return v.typ.OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		panic(&ValueError{"reflect.Value.OverflowUint", v.kind()})
	}
	return v.typ.OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		panic(&ValueError{"reflect.Value.OverflowFloat", v.kind()})
	}
	return v.typ.OverflowFloat(x)
}
