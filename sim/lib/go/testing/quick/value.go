package quick

import (
	"math"
	"math/rand"
	"reflect"
)

// A Generator makes arbitrary values of its own type; size says about how many parts they have.
type Generator interface {
	Generate(rand *rand.Rand, size int) reflect.Value
}

// Values have at most this many parts, and less the deeper they lie in another, so that those of recursive types end.
const mostParts = 50

// Value is an arbitrary value of type t. ok is false for types of which there is none: channels, functions, interfaces, and what
// has them.
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return sized(t, rand, mostParts)
}

func sized(t reflect.Type, r *rand.Rand, size int) (reflect.Value, bool) {
	if g, ok := reflect.Zero(t).Interface().(Generator); ok {
		return g.Generate(r, size), true
	}
	v := reflect.New(t).Elem()
	return v, setSimple(v, r) || setComposite(v, r, size)
}

// float is any float up to most, of either sign.
func float(r *rand.Rand, most float64) float64 {
	f := r.Float64() * most
	if r.Int()&1 == 1 {
		return -f
	}
	return f
}

func setSimple(v reflect.Value, r *rand.Rand) bool {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(r.Int()&1 == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(r.Uint64()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(r.Uint64())
	case reflect.Float32:
		v.SetFloat(float(r, math.MaxFloat32))
	case reflect.Float64:
		v.SetFloat(float(r, math.MaxFloat64))
	case reflect.Complex64:
		v.SetComplex(complex(float(r, math.MaxFloat32), float(r, math.MaxFloat32)))
	case reflect.Complex128:
		v.SetComplex(complex(float(r, math.MaxFloat64), float(r, math.MaxFloat64)))
	case reflect.String:
		runes := make([]rune, r.Intn(mostParts))
		for i := range runes {
			runes[i] = rune(r.Intn(0x10ffff))
		}
		v.SetString(string(runes))
	default:
		return false
	}
	return true
}

func setComposite(v reflect.Value, r *rand.Rand, size int) bool {
	t := v.Type()
	switch v.Kind() {
	case reflect.Pointer:
		if r.Intn(size) == 0 {
			return true // nil
		}
		v.Set(reflect.New(t.Elem()))
		return set(v.Elem(), r, size)
	case reflect.Slice:
		n := r.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		return setAll(v.Index, n, r, size-n)
	case reflect.Array:
		return setAll(v.Index, v.Len(), r, size)
	case reflect.Struct:
		n := v.NumField()
		return setAll(v.Field, n, r, max(size/max(n, 1), 1))
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		for range r.Intn(size) {
			key, ok := sized(t.Key(), r, size)
			value, also := sized(t.Elem(), r, size)
			if !ok || !also {
				return false
			}
			v.SetMapIndex(key, value)
		}
		return true
	}
	return false
}

func set(v reflect.Value, r *rand.Rand, size int) bool {
	part, ok := sized(v.Type(), r, size)
	if ok {
		v.Set(part)
	}
	return ok
}

func setAll(at func(int) reflect.Value, n int, r *rand.Rand, size int) bool {
	for i := range n {
		if !set(at(i), r, size) {
			return false
		}
	}
	return true
}
