package template

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
)

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
)

// indirect follows pointers and interfaces to what they lead to, or to the nil at the end.
func indirect(v reflect.Value) (to reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

// inner is what an interface holds, or the value itself.
func inner(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}

func isInt(k reflect.Kind) bool  { return k >= reflect.Int && k <= reflect.Int64 }
func isUint(k reflect.Kind) bool { return k >= reflect.Uint && k <= reflect.Uintptr }

// canBeNil tells whether nil can be given where the type is wanted.
func canBeNil(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return t == valueType
}

// IsTrue tells whether if would take val: whether it is not the zero value, and not empty. Not every type has a truth.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	switch v.Kind() {
	case reflect.Invalid: // nil
		return false, true
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Struct:
		return true, true
	case reflect.UnsafePointer:
		return false, false
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0, true // IsZero tells -0 from 0
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	}
	return !v.IsZero(), true
}

func sortedKeys(m reflect.Value) []reflect.Value {
	keys := m.MapKeys()
	slices.SortStableFunc(keys, compare)
	return keys
}

// compare orders keys as fmt prints them: structs and arrays part by part, pointers by address, nil first, different types by kind.
func compare(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch k := a.Kind(); {
	case isInt(k):
		return cmp.Compare(a.Int(), b.Int())
	case isUint(k):
		return cmp.Compare(a.Uint(), b.Uint())
	case k == reflect.String:
		return cmp.Compare(a.String(), b.String())
	case a.CanFloat():
		return cmp.Compare(a.Float(), b.Float())
	case a.CanComplex():
		x, y := a.Complex(), b.Complex()
		return cmp.Or(cmp.Compare(real(x), real(y)), cmp.Compare(imag(x), imag(y)))
	case k == reflect.Bool:
		return cmp.Compare(number(a.Bool()), number(b.Bool()))
	case k == reflect.Pointer || k == reflect.Chan || k == reflect.UnsafePointer:
		return cmp.Compare(a.Pointer(), b.Pointer())
	case k == reflect.Struct:
		return parts(a.NumField(), func(i int) int { return compare(a.Field(i), b.Field(i)) })
	case k == reflect.Array:
		return parts(a.Len(), func(i int) int { return compare(a.Index(i), b.Index(i)) })
	}
	if a.IsNil() || b.IsNil() { // interfaces
		return number(b.IsNil()) - number(a.IsNil())
	}
	if c := cmp.Compare(a.Elem().Kind(), b.Elem().Kind()); c != 0 {
		return c
	}
	return compare(a.Elem(), b.Elem())
}

func parts(n int, compare func(i int) int) int {
	for i := range n {
		if c := compare(i); c != 0 {
			return c
		}
	}
	return 0
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}
