package template

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"
)

var (
	errNoType       = errors.New("invalid type for comparison")
	errIncompatible = errors.New("incompatible types for comparison")
	errMissing      = errors.New("missing argument for comparison")
)

// basicKind is Bool, Int64, Uint64, Float64, Complex128 or String for any size of these; Invalid for everything else.
func basicKind(v reflect.Value) reflect.Kind {
	switch k := v.Kind(); {
	case k == reflect.Bool || k == reflect.String:
		return k
	case isInt(k):
		return reflect.Int64
	case isUint(k):
		return reflect.Uint64
	case k == reflect.Float32 || k == reflect.Float64:
		return reflect.Float64
	case k == reflect.Complex64 || k == reflect.Complex128:
		return reflect.Complex128
	}
	return reflect.Invalid
}

// mixed compares integers of which one has no sign.
func mixed(signed int64, unsigned uint64) int {
	if signed < 0 {
		return -1
	}
	return cmp.Compare(uint64(signed), unsigned)
}

// eq tells whether the first equals one of the others.
func eq(first reflect.Value, others ...reflect.Value) (bool, error) {
	if len(others) == 0 {
		return false, errMissing
	}
	first = inner(first)
	for _, other := range others {
		if same, err := equal(first, inner(other)); same || err != nil {
			return same, err
		}
	}
	return false, nil
}

func equal(a, b reflect.Value) (bool, error) {
	j, k := basicKind(a), basicKind(b)
	switch {
	case j == reflect.Int64 && k == reflect.Uint64:
		return mixed(a.Int(), b.Uint()) == 0, nil
	case j == reflect.Uint64 && k == reflect.Int64:
		return mixed(b.Int(), a.Uint()) == 0, nil
	case j != k:
		if a.IsValid() && b.IsValid() {
			return false, errIncompatible
		}
		return false, nil
	}
	switch k {
	case reflect.Bool:
		return a.Bool() == b.Bool(), nil
	case reflect.Int64:
		return a.Int() == b.Int(), nil
	case reflect.Uint64:
		return a.Uint() == b.Uint(), nil
	case reflect.Float64:
		return a.Float() == b.Float(), nil
	case reflect.Complex128:
		return a.Complex() == b.Complex(), nil
	case reflect.String:
		return a.String() == b.String(), nil
	}
	return equalOthers(a, b)
}

// equalOthers compares what is no basic type: with nil, or as == does.
func equalOthers(a, b reflect.Value) (bool, error) {
	if a.Kind() != b.Kind() && a.IsValid() && b.IsValid() {
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	}
	isNil := func(v reflect.Value) bool {
		return !v.IsValid() || v.Kind() != reflect.Struct && canBeNil(v.Type()) && v.IsNil()
	}
	if isNil(a) || isNil(b) {
		return isNil(a) == isNil(b), nil
	}
	if !b.Type().Comparable() {
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func ne(a, b reflect.Value) (bool, error) {
	same, err := eq(a, b)
	return !same, err
}

func lt(a, b reflect.Value) (bool, error) {
	a, b = inner(a), inner(b)
	j, k := basicKind(a), basicKind(b)
	switch {
	case j == reflect.Invalid || k == reflect.Invalid:
		return false, errNoType
	case j == reflect.Int64 && k == reflect.Uint64:
		return mixed(a.Int(), b.Uint()) < 0, nil
	case j == reflect.Uint64 && k == reflect.Int64:
		return mixed(b.Int(), a.Uint()) > 0, nil
	case j != k:
		return false, errIncompatible
	}
	switch k {
	case reflect.Int64:
		return a.Int() < b.Int(), nil
	case reflect.Uint64:
		return a.Uint() < b.Uint(), nil
	case reflect.Float64:
		return a.Float() < b.Float(), nil
	case reflect.String:
		return a.String() < b.String(), nil
	}
	return false, errNoType
}

func le(a, b reflect.Value) (bool, error) {
	less, err := lt(a, b)
	if less || err != nil {
		return less, err
	}
	return eq(a, b)
}

func gt(a, b reflect.Value) (bool, error) {
	other, err := le(a, b)
	return !other && err == nil, err
}

func ge(a, b reflect.Value) (bool, error) {
	other, err := lt(a, b)
	return !other && err == nil, err
}
