// Package fuzztarget calls fuzz targets, functions of any parameters.
package fuzztarget

import (
	"fmt"
	"internal/fuzzing"
	"reflect"
	"testing"
)

func init() { fuzzing.Open = open }

func open(function any) fuzzing.Target {
	f := reflect.ValueOf(function)
	if f.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	t := f.Type()
	if t.NumIn() < 2 || t.In(0) != reflect.TypeFor[*testing.T]() {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if t.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	var types []reflect.Type
	for i := 1; i < t.NumIn(); i++ {
		if !fuzzable(t.In(i)) {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", t.In(i)))
		}
		types = append(types, t.In(i))
	}
	return fuzzing.Target{
		Mismatch: func(args []any) string { return mismatch(args, types) },
		Call: func(t any, args []any) {
			in := []reflect.Value{reflect.ValueOf(t)}
			for _, arg := range args {
				in = append(in, reflect.ValueOf(arg))
			}
			f.Call(in)
		},
	}
}

// fuzzable says whether it is []byte or a predeclared type of one word or text.
func fuzzable(t reflect.Type) bool {
	if t == reflect.TypeFor[[]byte]() {
		return true
	}
	switch t.Kind() {
	case reflect.Bool, reflect.String, reflect.Float32, reflect.Float64,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return t.PkgPath() == ""
	}
	return false
}

func mismatch(args []any, types []reflect.Type) string {
	if len(args) != len(types) {
		return fmt.Sprintf("wrong number of values in corpus entry: %d, want %d", len(args), len(types))
	}
	given := make([]reflect.Type, len(args))
	same := true
	for i, arg := range args {
		given[i] = reflect.TypeOf(arg)
		same = same && given[i] == types[i]
	}
	if same {
		return ""
	}
	return fmt.Sprintf("mismatched types in corpus entry: %v, want %v", given, types)
}
