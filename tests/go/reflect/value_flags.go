// A program that dumps values finds the flags of a reflect.Value through package unsafe, and reads what is not exported.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type embedded int

type sample struct {
	Exported embedded
	embedded
	hidden  embedded
	text    string
	pointer *int
	list    []any
}

func (s sample) String() string { return "sample " + s.text }

func flagOf(v *reflect.Value) *uintptr {
	field, ok := reflect.TypeOf(*v).FieldByName("flag")
	if !ok || field.Type.Kind() != reflect.Uintptr {
		panic("no flag")
	}
	return (*uintptr)(unsafe.Add(unsafe.Pointer(v), field.Offset))
}

// free makes a value as usable as one that was reached through exported fields of a variable.
func free(v reflect.Value, readOnly, addressable uintptr) reflect.Value {
	f := flagOf(&v)
	*f = *f&^readOnly | addressable
	return v
}

func main() {
	n := 7
	s := sample{1, 2, 3, "x", &n, []any{"a", nil, 2.5}}
	v, p := reflect.ValueOf(s), reflect.ValueOf(&s).Elem()
	exported, inside, hidden, variable := v.Field(0), v.Field(1), v.Field(2), p.Field(0)
	readOnly := *flagOf(&exported) ^ (*flagOf(&inside) | *flagOf(&hidden))
	addressable := *flagOf(&exported) ^ *flagOf(&variable)
	fmt.Println(readOnly == 1<<5|1<<6, addressable == 1<<8) // out: true true
	for i := 1; i < v.NumField(); i++ {
		field := p.Field(i)
		fmt.Print(field.CanInterface(), " ", free(field, readOnly, addressable).Interface() != nil, " ")
	}
	fmt.Println("|") // out: false true false true false true false true false true |
	text := free(p.Field(3), readOnly, addressable)
	text.SetString("changed")
	list := free(p.Field(5), readOnly, addressable)
	fmt.Println(s, text.Addr().Interface() == any(&s.text), list.Index(2).Elem().Interface(), free(v.Field(4), readOnly, 0).Elem().Interface())
	// out: sample changed true 2.5 7
}
