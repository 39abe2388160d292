package reflect

import "unsafe"

// IsZero says whether the value is its type's zero value.
func (v Value) IsZero() bool {
	switch v.kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Bool, Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return zeroBytes(v.ptr, v.typ.size)
	case Float32, Float64:
		return v.Float() == 0
	case Complex64, Complex128:
		return v.Complex() == 0
	case String:
		return v.Len() == 0
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !v.Field(i).IsZero() && v.typ.Field(i).Name != "_" {
				return false
			}
		}
		return true
	}
	return v.IsNil()
}

func zeroBytes(p unsafe.Pointer, n uintptr) bool {
	for i := uintptr(0); i < n; i++ {
		if *(*byte)(unsafe.Add(p, i)) != 0 {
			return false
		}
	}
	return true
}

// Comparable says whether Equal, and ==, can compare the value.
func (v Value) Comparable() bool {
	switch v.kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return v.typ.Comparable()
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.kind() != Func && v.typ.Comparable()
}

// Equal compares as == does; values of different types are different.
func (v Value) Equal(u Value) bool {
	if v.kind() == Interface {
		v = v.Elem()
	}
	if u.kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.kind() != u.kind() || v.Type() != u.Type() {
		return false
	}
	switch v.kind() {
	case Func, Map, Slice:
		v.notComparable()
	case Array:
		if v.Len() == 0 && !v.typ.Comparable() {
			v.notComparable()
		}
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	}
	return equalValues(v.typ, v.at(), u.at())
}

func (v Value) notComparable() {
	panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
}
