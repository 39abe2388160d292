package reflect

import "unsafe"

// New returns a pointer to a new zero value of the type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{ptrTo(t), newValue(t), direct}
}

// NewAt returns a pointer to what lies at p.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{ptrTo(typ.common()), p, direct}
}

// Zero returns the zero value of the type, which is no variable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	if t.direct() {
		return Value{t, nil, direct}
	}
	return Value{t, newValue(t), 0}
}

// Set assigns x to v.
func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Value.Set")
	x = x.assignTo("reflect.Set", v.typ)
	moveValues(v.typ, v.ptr, x.at(), 1)
}

func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	zero := Zero(v.typ)
	moveValues(v.typ, v.ptr, zero.at(), 1)
}

func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.mustBe(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	switch v.kind() {
	case Int, Int64:
		*(*int64)(v.ptr) = x
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	default:
		panic(&ValueError{"reflect.Value.SetInt", v.kind()})
	}
}

func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		*(*uint64)(v.ptr) = x
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	default:
		panic(&ValueError{"reflect.Value.SetUint", v.kind()})
	}
}

func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	switch v.kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		panic(&ValueError{"reflect.Value.SetFloat", v.kind()})
	}
}

func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.mustBe(String, "SetString")
	*(*string)(v.ptr) = x
}

func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.mustBe(Slice, "SetBytes")
	if v.typ.elem().Kind() != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("SetPointer")
	v.mustBe(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.mustBe(Slice, "SetLen")
	s := (*sliceWords)(v.ptr)
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.len = n
}

func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.mustBe(Slice, "SetCap")
	s := (*sliceWords)(v.ptr)
	if n < s.len || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
}

// ---- slices ----

func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return Value{t, unsafe.Pointer(&sliceWords{newArray(t.elem(), cap), len, cap}), 0}
}

// SliceAt returns the slice of n elements that begins at p. It panics as unsafe.Slice does.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	size := typ.Size()
	switch {
	case size > 0 && n > 0 && uintptr(n) > ^uintptr(0)>>1/size:
		n = -1
	case size > 1 && n > 0:
		_ = unsafe.Slice((*byte)(p), uintptr(n)*size)
	}
	_ = unsafe.Slice((*byte)(p), n)
	return Value{sliceOf(typ.common()), unsafe.Pointer(&sliceWords{p, n, n}), 0}
}

// grow makes room for n more elements, as append does.
func (s *sliceWords) grow(elem *rtype, n int) {
	want := s.len + n
	if want < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if want <= s.cap {
		return
	}
	room := s.cap
	if want > 2*room {
		room = want
	} else if room < 256 {
		room *= 2
	} else {
		for room < want {
			room += (room + 3*256) / 4
		}
	}
	room = roundCap(elem, room)
	at := newArray(elem, room)
	moveValues(elem, at, s.at, s.len)
	s.at, s.cap = at, room
}

func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.mustBe(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	(*sliceWords)(v.ptr).grow(v.typ.elem(), n)
}

// Append appends values to a slice and returns the new slice.
func Append(s Value, x ...Value) Value {
	mustBeSlice(s)
	n := s.Len()
	s = s.extended(len(x))
	for i, elem := range x {
		s.Index(n + i).Set(elem)
	}
	return s
}

// mustBeSlice panics as Go does where no method of Value is at work.
func mustBeSlice(v Value) {
	if v.kind() != Slice {
		panic(&ValueError{"unknown method", v.kind()})
	}
}

// extended is a copy of the slice with n more elements, still zero or what lies there.
func (v Value) extended(n int) Value {
	v.mustBeExported("Append")
	words := *(*sliceWords)(v.ptr)
	words.grow(v.typ.elem(), n)
	words.len += n
	return Value{v.typ, unsafe.Pointer(&words), 0}
}

func AppendSlice(s, t Value) Value {
	mustBeSlice(s)
	mustBeSlice(t)
	if s.typ.elem() != t.typ.elem() {
		panic("reflect.AppendSlice: " + s.typ.elem().String() + " != " + t.typ.elem().String())
	}
	n := s.Len()
	s = s.extended(t.Len())
	Copy(s.Slice(n, s.Len()), t)
	return s
}

// Copy copies elements of src into dst, a slice or an array variable, until one of them ends.
func Copy(dst, src Value) int {
	to := dst.kind()
	if to != Array && to != Slice {
		panic(&ValueError{"reflect.Copy", to})
	}
	if to == Array {
		dst.mustBeAssignable("Copy")
	}
	dst.mustBeExported("Copy")
	from := src.kind()
	ofString := from == String && dst.typ.elem().Kind() == Uint8
	if from != Array && from != Slice && !ofString {
		panic(&ValueError{"reflect.Copy", from})
	}
	src.mustBeExported("Copy")
	elem := dst.typ.elem()
	if !ofString && elem != src.typ.elem() {
		panic("reflect.Copy: " + elem.String() + " != " + src.typ.elem().String())
	}
	n := dst.Len()
	if m := src.Len(); m < n {
		n = m
	}
	moveValues(elem, dst.elements(), src.elements(), n)
	return n
}

// elements is where those of an array, slice or string begin.
func (v *Value) elements() unsafe.Pointer {
	if v.kind() == Array {
		return v.at()
	}
	return *(*unsafe.Pointer)(v.ptr)
}

// Swapper returns a function that swaps two elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	elem := v.typ.elem()
	spare := newValue(elem)
	s := (*sliceWords)(v.ptr)
	return func(i, j int) {
		if uint(i) >= uint(s.len) || uint(j) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		a, b := unsafe.Add(s.at, uintptr(i)*elem.size), unsafe.Add(s.at, uintptr(j)*elem.size)
		moveValues(elem, spare, a, 1)
		moveValues(elem, a, b, 1)
		moveValues(elem, b, spare, 1)
	}
}

// Clear empties a map, and makes the elements of a slice zero.
func (v Value) Clear() {
	switch v.kind() {
	case Slice:
		s := (*sliceWords)(v.ptr)
		moveValues(v.typ.elem(), s.at, newArray(v.typ.elem(), s.len), s.len)
	case Map:
		mapClear(v.typ, v.pointer())
	default:
		panic(&ValueError{"reflect.Value.Clear", v.kind()})
	}
}
