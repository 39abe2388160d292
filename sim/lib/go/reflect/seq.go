package reflect

import "iter"

// TypeFor returns the type that is its argument.
func TypeFor[T any]() Type {
	var v T
	if t := TypeOf(v); t != nil {
		return t
	}
	return TypeOf((*T)(nil)).Elem() // an interface type
}

// basicTypes are the predeclared types of numbers, whose values a number yields whatever its own type is called.
var basicTypes = map[Kind]Type{
	Int: TypeOf(int(0)), Int8: TypeOf(int8(0)), Int16: TypeOf(int16(0)), Int32: TypeOf(int32(0)), Int64: TypeOf(int64(0)),
	Uint: TypeOf(uint(0)), Uint8: TypeOf(uint8(0)), Uint16: TypeOf(uint16(0)), Uint32: TypeOf(uint32(0)),
	Uint64: TypeOf(uint64(0)), Uintptr: TypeOf(uintptr(0)),
}

// Seq returns a function that range can go over as it goes over the value with one variable.
func (v Value) Seq() iter.Seq[Value] {
	if !v.typ.CanSeq() {
		panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
	}
	switch k := v.kind(); {
	case k == Func:
		return func(yield func(Value) bool) {
			step := MakeFunc(v.typ.in(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })
			v.Call([]Value{step})
		}
	case v.CanInt():
		return func(yield func(Value) bool) {
			for i := int64(0); i < v.Int(); i++ {
				if !yield(ValueOf(i).Convert(basicTypes[k])) {
					return
				}
			}
		}
	case v.CanUint():
		return func(yield func(Value) bool) {
			for i := uint64(0); i < v.Uint(); i++ {
				if !yield(ValueOf(i).Convert(basicTypes[k])) {
					return
				}
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	}
	pairs := v.pairs()
	return func(yield func(Value) bool) {
		pairs(func(k, _ Value) bool { return yield(k) })
	}
}

// Seq2 returns a function that range can go over as it goes over the value with two variables.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if !v.typ.CanSeq2() {
		panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
	}
	if v.kind() == Func {
		return func(yield func(Value, Value) bool) {
			step := MakeFunc(v.typ.in(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} })
			v.Call([]Value{step})
		}
	}
	return v.pairs()
}

// pairs goes over arrays, slices, strings and maps.
func (v Value) pairs() func(yield func(Value, Value) bool) {
	if v.kind() == Pointer { // to an array
		v = v.Elem()
	}
	switch v.kind() {
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	}
	return func(yield func(Value, Value) bool) {
		for i := 0; i < v.Len(); i++ {
			if !yield(ValueOf(i), v.Index(i)) {
				return
			}
		}
	}
}
