// Walking a struct by reflection: names, kinds, tags, values; setting fields through a pointer.
package main

import (
	"fmt"
	"reflect"
)

type In struct{ Z float64 }
type T struct {
	A int    `k:"v" json:"a"`
	B string `k:"w"`
	In
	c []byte
}

func main() {
	t := T{1, "b", In{2.5}, nil}
	v := reflect.ValueOf(&t).Elem()
	for i := range v.NumField() {
		f := v.Type().Field(i)
		fmt.Println(f.Name, f.Type, f.Tag.Get("k"), f.Anonymous, f.IsExported(), v.Field(i).Kind(), v.Field(i).CanSet())
	}
	v.FieldByName("A").SetInt(40)
	v.Field(1).SetString(v.Field(1).String() + "!")
	v.FieldByName("Z").SetFloat(9)
	fmt.Printf("%+v\n", t)
	defer func() { fmt.Println(recover()) }()
	v.FieldByName("c").SetBytes(nil)
}

/* output:
A int v false true int true
B string w false true string true
In main.In  true true struct true
c []uint8  false false slice false
{A:40 B:b! In:{Z:9} c:[]}
reflect: reflect.Value.SetBytes using value obtained using unexported field
*/
