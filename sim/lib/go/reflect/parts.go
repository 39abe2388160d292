package reflect

import "unsafe"

// A StringHeader and a SliceHeader are the words of a string and of a slice.
type StringHeader struct {
	Data uintptr
	Len  int
}

type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// sliceWords is a slice whose elements' type is not known here.
type sliceWords struct {
	at       unsafe.Pointer
	len, cap int
}

// Elem returns what an interface holds or a pointer points to, the zero Value for nil.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		x := v.dynamic()
		inner := unpack((*eface)(unsafe.Pointer(&x)))
		if inner.IsValid() {
			inner.flag |= v.flag.inherited()
		}
		return inner
	case Pointer:
		at := v.pointer()
		if at == nil {
			return Value{}
		}
		return Value{v.typ.elem(), at, v.flag&readOnly | addressable}
	}
	panic(&ValueError{"reflect.Value.Elem", v.kind()})
}

// inherited is what a part keeps of being read-only: through an interface or an element it sticks.
func (f flag) inherited() flag {
	if f&readOnly != 0 {
		return sticky
	}
	return 0
}

// Indirect follows a pointer; other values it returns as they are.
func Indirect(v Value) Value {
	if v.kind() != Pointer {
		return v
	}
	return v.Elem()
}

// Addr returns the address of a variable.
func (v Value) Addr() Value {
	if v.flag&addressable == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{ptrTo(v.typ), v.ptr, v.flag&readOnly | direct}
}

// inside is the part of type t that lies `offset` bytes into the value.
func (v Value) inside(t *rtype, offset uintptr, more flag) Value {
	if v.flag&direct != 0 { // the part is the whole, or nothing
		if t.direct() {
			return Value{t, v.ptr, more | direct}
		}
		return Value{t, newValue(t), more}
	}
	return Value{t, unsafe.Add(v.ptr, offset), v.flag&addressable | more}
}

func (v Value) NumField() int {
	v.mustBe(Struct, "NumField")
	return countParts(v.typ, fieldPart)
}

func (v Value) Field(i int) Value {
	if v.kind() != Struct {
		panic(&ValueError{"reflect.Value.Field", v.kind()})
	}
	if uint(i) >= uint(countParts(v.typ, fieldPart)) {
		panic("reflect: Field index out of range")
	}
	_, pkg, _, typ, offset, embedded := fieldAt(v.typ, i)
	more := v.flag & sticky
	if pkg != "" {
		if embedded {
			more |= embedRO
		} else {
			more |= sticky
		}
	}
	return v.inside(typ, offset, more)
}

func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBe(Struct, "FieldByIndex")
	for i, number := range index {
		if i > 0 && v.kind() == Pointer && v.typ.elem().Kind() == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(number)
	}
	return v
}

// A fieldError is FieldByIndexErr's.
type fieldError string

func (e fieldError) Error() string { return string(e) }

func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.mustBe(Struct, "FieldByIndexErr")
	for i, number := range index {
		if i > 0 && v.kind() == Pointer && v.typ.elem().Kind() == Struct {
			if v.IsNil() {
				return Value{}, fieldError("reflect: indirection through nil pointer to embedded struct field " + v.typ.elem().Name())
			}
			v = v.Elem()
		}
		v = v.Field(number)
	}
	return v, nil
}

func (v Value) FieldByName(name string) Value {
	v.mustBe(Struct, "FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Len is the length of an array, channel, map, slice, string or pointer to an array.
func (v Value) Len() int {
	switch v.kind() {
	case Slice:
		return (*sliceWords)(v.ptr).len
	case String:
		return len(*(*string)(v.ptr))
	case Array:
		return typeLen(v.typ)
	case Map:
		return mapLen(v.pointer())
	case Chan:
		return chanLen(v.pointer())
	case Pointer:
		if v.typ.elem().Kind() == Array {
			return typeLen(v.typ.elem())
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.kind()})
}

func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return (*sliceWords)(v.ptr).cap
	case Array:
		return typeLen(v.typ)
	case Chan:
		return chanCap(v.pointer())
	case Pointer:
		if v.typ.elem().Kind() == Array {
			return typeLen(v.typ.elem())
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.kind()})
}

func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		if uint(i) >= uint(typeLen(v.typ)) {
			panic("reflect: array index out of range")
		}
		elem := v.typ.elem()
		return v.inside(elem, uintptr(i)*elem.size, v.flag.inherited())
	case Slice:
		s := (*sliceWords)(v.ptr)
		if uint(i) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		elem := v.typ.elem()
		return Value{elem, unsafe.Add(s.at, uintptr(i)*elem.size), v.flag.inherited() | addressable}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		b := s[i]
		return Value{byteType(), unsafe.Pointer(&b), v.flag.inherited()}
	}
	panic(&ValueError{"reflect.Value.Index", v.kind()})
}

func byteType() *rtype { return TypeOf(uint8(0)).common() }

// Slice is v[i:j].
func (v Value) Slice(i, j int) Value {
	var at unsafe.Pointer
	var limit int
	typ := v.typ
	switch v.kind() {
	case Array:
		if v.flag&addressable == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		at, limit, typ = v.ptr, typeLen(v.typ), sliceOf(v.typ.elem())
	case Slice:
		s := (*sliceWords)(v.ptr)
		at, limit = s.at, s.cap
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		part := s[i:j]
		return Value{v.typ, unsafe.Pointer(&part), v.flag &^ addressable}
	default:
		panic(&ValueError{"reflect.Value.Slice", v.kind()})
	}
	if i < 0 || j < i || j > limit {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return newSlice(typ, at, i, j, limit, v.flag.inherited())
}

// Slice3 is v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	var at unsafe.Pointer
	var limit int
	typ := v.typ
	switch v.kind() {
	case Array:
		if v.flag&addressable == 0 {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		at, limit, typ = v.ptr, typeLen(v.typ), sliceOf(v.typ.elem())
	case Slice:
		s := (*sliceWords)(v.ptr)
		at, limit = s.at, s.cap
	default:
		panic(&ValueError{"reflect.Value.Slice3", v.kind()})
	}
	if i < 0 || j < i || k < j || k > limit {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return newSlice(typ, at, i, j, k, v.flag.inherited())
}

func newSlice(t *rtype, at unsafe.Pointer, i, j, k int, f flag) Value {
	s := &sliceWords{at, j - i, k - i}
	if k > i {
		s.at = unsafe.Add(at, uintptr(i)*t.elem().size)
	}
	return Value{t, unsafe.Pointer(s), f}
}

// ---- methods ----

// method finds the method that the Value stands for: its receiver's word, its function and its type.
func (v Value) method() (receiver, fn unsafe.Pointer, typ *rtype) {
	number := v.typ.exported()[v.flag>>methodShift]
	name, _, typ, _ := methodAt(v.typ, number)
	if v.typ.Kind() != Interface {
		receiver = v.ptr
		if v.typ.direct() {
			receiver = v.pointer()
		} else if v.flag&addressable != 0 {
			receiver = v.copied()
		}
		return receiver, methodFunc(v.typ, number), typ
	}
	inner := (*iface)(v.ptr)
	if inner.tab == 0 {
		panic("reflect: Method on nil interface value")
	}
	dynamic := typeOfWord(inner.tab)
	for i := 0; i < countParts(dynamic, methodPart); i++ {
		if found, _, _, _ := methodAt(dynamic, i); found == name {
			fn = methodFunc(dynamic, i)
		}
	}
	return inner.word, fn, typ
}

// mustBeExportedMethod: interfaces show their unexported methods, too, but only the package itself can use them.
func (v Value) mustBeExportedMethod(op string) {
	if v.typ.Kind() != Interface {
		return
	}
	if _, _, _, exported := methodAt(v.typ, v.typ.exported()[v.flag>>methodShift]); !exported {
		panic("reflect: " + op + " of unexported method")
	}
}

func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&isMethod != 0 {
		return 0
	}
	return v.typ.NumMethod()
}

// Method returns the value's method number i, as a function without receiver.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&isMethod != 0 || uint(i) >= uint(v.typ.NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.typ.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	f := v.flag.inherited() | v.flag&(direct|addressable) | isMethod
	return Value{v.typ, v.ptr, f | flag(i)<<methodShift}
}

func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&isMethod != 0 {
		return Value{}
	}
	i := v.typ.methodNamed(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}
