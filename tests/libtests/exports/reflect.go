package reflect_test

import "reflect"

// MakeRO is v as if it came from an unexported field.
func MakeRO(v reflect.Value) reflect.Value {
	return reflect.ValueOf(struct{ hidden any }{v.Interface()}).Field(0).Elem()
}

func IsRO(v reflect.Value) bool { return !v.CanInterface() }

type EmbedWithUnexpMeth struct{}

func (EmbedWithUnexpMeth) f() {}

type OtherPkgFields struct {
	OtherExported   int
	otherUnexported int
}

type Buffer struct {
	buf []byte
}
