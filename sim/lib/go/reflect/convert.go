package reflect

import "unsafe"

// Implements says whether the type has all methods of the interface type u.
func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(t, u.common())
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	to := u.common()
	return assignable(to, t) || to.Kind() == Interface && implements(t, to)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return conversion(u.common(), t) != nil
}

// assignable is the specification's rule without interfaces: one type, or two with identical underlying types of
// which one has no name; a channel may lose a direction.
func assignable(to, from *rtype) bool {
	if to == from {
		return true
	}
	if to.has(named) && from.has(named) || to.Kind() != from.Kind() {
		return false
	}
	if to.Kind() == Chan && from.ChanDir() == BothDir && to.elem() == from.elem() {
		return true
	}
	return sameUnderlying(to, from, true)
}

// assignTo is v as a value of type t; context is for the panic.
func (v Value) assignTo(context string, t *rtype) Value {
	if v.flag&isMethod != 0 {
		v = v.asFunc(context)
	}
	if assignable(t, v.typ) {
		v.typ = t
		v.flag = v.flag & (direct | addressable | readOnly)
		return v
	}
	if t.Kind() == Interface && implements(v.typ, t) {
		if v.kind() == Interface && v.IsNil() {
			return Zero(t)
		}
		return interfaceOf(t, v.pack())
	}
	panic(context + ": value of type " + v.typ.String() + " is not assignable to type " + t.String())
}

// interfaceOf is x as a value of the interface type t, which it implements.
func interfaceOf(t *rtype, x any) Value {
	to := newValue(t)
	e := (*eface)(unsafe.Pointer(&x))
	if e.typ != nil {
		*(*iface)(to) = iface{ifaceWord(e.typ, t), e.word}
	}
	return Value{t, to, 0}
}

func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.kind() != Slice {
		return true
	}
	switch { // whose length decides
	case t.Kind() == Array:
		return t.Len() <= v.Len()
	case t.Kind() == Pointer && t.Elem().Kind() == Array:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

// Convert is the conversion T(v).
func (v Value) Convert(t Type) Value {
	if v.flag&isMethod != 0 {
		v = v.asFunc("Convert")
	}
	convert := conversion(t.common(), v.typ)
	if convert == nil {
		panic("reflect.Value.Convert: value of type " + v.typ.String() + " cannot be converted to type " + t.String())
	}
	return convert(v, t.common())
}

// A converter makes a value of type t of a Value that it fits.
type converter func(v Value, t *rtype) Value

// conversion finds the converter between two types, nil if Go has no such conversion.
func conversion(to, from *rtype) converter {
	target := to.Kind()
	switch from.Kind() {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		switch {
		case Int <= target && target <= Uintptr, target == Float32, target == Float64:
			return convertNumber
		case target == String:
			return runeToString
		}
	case Float32, Float64:
		if Int <= target && target <= Uintptr || target == Float32 || target == Float64 {
			return convertNumber
		}
	case Complex64, Complex128:
		if target == Complex64 || target == Complex128 {
			return convertComplex
		}
	case String:
		if target == Slice && !to.elem().has(named) || target == Slice && typePackage(to.elem()) == "" {
			switch to.elem().Kind() {
			case Uint8:
				return stringToBytes
			case Int32:
				return stringToRunes
			}
		}
	case Slice:
		if target == String && typePackage(from.elem()) == "" {
			switch from.elem().Kind() {
			case Uint8:
				return bytesToString
			case Int32:
				return runesToString
			}
		}
		if target == Pointer && to.elem().Kind() == Array && from.elem() == to.elem().elem() {
			return sliceToArrayPointer
		}
		if target == Array && from.elem() == to.elem() {
			return sliceToArray
		}
	case Chan:
		if target == Chan && assignable(to, from) {
			return retype
		}
	}
	if from.Kind() == target && sameUnderlying(to, from, false) {
		return retype
	}
	if from.Kind() == Pointer && !from.has(named) && target == Pointer && !to.has(named) &&
		from.elem().Kind() == to.elem().Kind() && sameUnderlying(to.elem(), from.elem(), false) {
		return retype
	}
	if target == Interface && implements(from, to) {
		return toInterface
	}
	return nil
}

// result is a value of type t that is read-only if v was.
func (v Value) result(t *rtype, p unsafe.Pointer) Value {
	r := made(t, p)
	r.flag |= v.flag.inherited()
	return r
}

func retype(v Value, t *rtype) Value {
	return v.result(t, v.copied())
}

func toInterface(v Value, t *rtype) Value {
	r := interfaceOf(t, v.pack())
	r.flag |= v.flag.inherited()
	return r
}

func convertNumber(v Value, t *rtype) Value {
	r := New(t).Elem()
	to := t.Kind()
	switch {
	case v.kind() == Float32 && to == Float32: // whatever NaN it is
		*(*float32)(r.ptr) = *(*float32)(v.ptr)
	case v.CanInt() && to <= Int64:
		r.SetInt(v.Int())
	case v.CanInt() && to <= Uintptr:
		r.SetUint(uint64(v.Int()))
	case v.CanInt() && to == Float32:
		*(*float32)(r.ptr) = float32(v.Int())
	case v.CanInt():
		r.SetFloat(float64(v.Int()))
	case v.CanUint() && to <= Int64:
		r.SetInt(int64(v.Uint()))
	case v.CanUint() && to <= Uintptr:
		r.SetUint(v.Uint())
	case v.CanUint() && to == Float32:
		*(*float32)(r.ptr) = float32(v.Uint())
	case v.CanUint():
		r.SetFloat(float64(v.Uint()))
	case to <= Int64:
		r.SetInt(int64(v.Float()))
	case to <= Uintptr:
		r.SetUint(uint64(v.Float()))
	default:
		r.SetFloat(v.Float())
	}
	return v.result(t, r.ptr)
}

func runeToString(v Value, t *rtype) Value {
	s := "\uFFFD"
	if v.CanInt() {
		if x := v.Int(); int64(rune(x)) == x {
			s = string(rune(x))
		}
	} else if x := v.Uint(); uint64(rune(x)) == x {
		s = string(rune(x))
	}
	return v.result(t, unsafe.Pointer(&s))
}

func stringToBytes(v Value, t *rtype) Value {
	b := []byte(v.String())
	return v.result(t, unsafe.Pointer(&b))
}

func stringToRunes(v Value, t *rtype) Value {
	r := []rune(v.String())
	return v.result(t, unsafe.Pointer(&r))
}

func bytesToString(v Value, t *rtype) Value {
	s := string(*(*[]byte)(v.ptr))
	return v.result(t, unsafe.Pointer(&s))
}

func runesToString(v Value, t *rtype) Value {
	s := string(*(*[]rune)(v.ptr))
	return v.result(t, unsafe.Pointer(&s))
}

func sliceToArrayPointer(v Value, t *rtype) Value {
	n := typeLen(t.elem())
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + itoa(v.Len()) + " to pointer to array with length " + itoa(n))
	}
	return Value{t, (*sliceWords)(v.ptr).at, v.flag.inherited() | direct}
}

func sliceToArray(v Value, t *rtype) Value {
	n := typeLen(t)
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + itoa(v.Len()) + " to array with length " + itoa(n))
	}
	to := newValue(t)
	moveValues(t.elem(), to, (*sliceWords)(v.ptr).at, n)
	return v.result(t, to)
}
