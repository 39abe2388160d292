// What misuse says, in Go's words.
package main

import (
	"fmt"
	"reflect"
)

type S struct {
	A int
	b int
	e
	inner
}
type e struct{ X int }
type inner struct{ Y int }

func (e) M() {}

func main() {
	s := S{}
	v := reflect.ValueOf(s)
	p := reflect.ValueOf(&s).Elem()
	i := reflect.ValueOf(1)
	var zero reflect.Value
	for _, f := range []func(){
		func() { i.SetInt(2) },
		func() { v.Field(0).SetInt(1) },
		func() { p.Field(1).SetInt(1) },
		func() { p.Field(2).Field(0).SetInt(1); fmt.Println("X is free", s.X) },
		func() { p.Field(1).Interface() },
		func() { v.Field(9) },
		func() { v.Index(0) },
		func() { v.Int() },
		func() { i.Float() },
		func() { i.Bool() },
		func() { i.Len() },
		func() { i.Elem() },
		func() { i.IsNil() },
		func() { i.NumField() },
		func() { i.Field(0) },
		func() { i.FieldByName("x") },
		func() { i.MapKeys() },
		func() { i.MapIndex(i) },
		func() { i.MapRange() },
		func() { i.Slice(0, 1) },
		func() { i.Cap() },
		func() { i.Uint() },
		func() { i.Complex() },
		func() { i.Bytes() },
		func() { i.Pointer() },
		func() { i.Close() },
		func() { i.Recv() },
		func() { i.Call(nil) },
		func() { i.Addr() },
		func() { i.Method(0) },
		func() { zero.Type() },
		func() { zero.Interface() },
		func() { zero.Int() },
		func() { zero.IsZero() },
		func() { zero.Set(i) },
		func() { p.Set(zero) },
		func() { p.Set(i) },
		func() { p.Field(0).SetString("x") },
		func() { p.Field(0).SetUint(1) },
		func() { p.Field(0).Set(reflect.ValueOf("x")) },
		func() { reflect.ValueOf([]int{1}).Index(1) },
		func() { reflect.ValueOf([1]int{1}).Index(-1) },
		func() { reflect.ValueOf("a").Index(1) },
		func() { reflect.ValueOf([1]int{1}).Slice(0, 1) },
		func() { reflect.ValueOf([]int{1}).Slice(0, 2) },
		func() { reflect.ValueOf("abc").Slice(2, 1) },
		func() { reflect.MakeSlice(reflect.TypeOf(0), 0, 0) },
		func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) },
		func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 1) },
		func() { reflect.MakeMap(reflect.TypeOf(0)) },
		func() { reflect.MakeFunc(reflect.TypeOf(0), nil) },
		func() { reflect.Append(i, i) },
		func() { reflect.AppendSlice(reflect.ValueOf([]int{}), reflect.ValueOf([]string{})) },
		func() { reflect.Copy(i, i) },
		func() { reflect.Copy(reflect.ValueOf([]int{}), reflect.ValueOf([]string{})) },
		func() { reflect.Swapper(1) },
		func() { reflect.Swapper([]int{1})(0, 1) },
		func() { reflect.New(nil) },
		func() { reflect.Zero(nil) },
		func() { reflect.TypeOf(1).Elem() },
		func() { reflect.TypeOf(1).Key() },
		func() { reflect.TypeOf(1).Len() },
		func() { reflect.TypeOf(1).Field(0) },
		func() { reflect.TypeOf(s).Field(7) },
		func() { reflect.TypeOf(1).NumField() },
		func() { reflect.TypeOf(1).In(0) },
		func() { reflect.TypeOf(1).NumIn() },
		func() { reflect.TypeOf("").Bits() },
		func() { reflect.TypeOf(1).ChanDir() },
		func() { reflect.TypeOf(func() {}).In(0) },
		func() { reflect.TypeOf(s).Method(5) },
		func() { reflect.TypeOf(1).Implements(reflect.TypeOf(1)) },
		func() { reflect.TypeOf(1).Implements(nil) },
		func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) },
		func() { reflect.ValueOf(&[]int{1}).Elem().SetLen(3) },
		func() { reflect.ValueOf(&[]int{1}).Elem().SetCap(3) },
		func() { var e error; reflect.ValueOf(&e).Elem().Method(0) },
		func() { reflect.ValueOf(&s).Elem().FieldByIndex([]int{2, 5}) },
		func() { reflect.VisibleFields(reflect.TypeOf(1)) },
	} {
		func() {
			defer func() {
				e := recover()
				_, isValueError := e.(*reflect.ValueError)
				fmt.Println(isValueError, e)
			}()
			f()
		}()
	}
	for _, f := range reflect.VisibleFields(reflect.TypeOf(s)) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
}

/* output:
false reflect: reflect.Value.SetInt using unaddressable value
false reflect: reflect.Value.SetInt using unaddressable value
false reflect: reflect.Value.SetInt using value obtained using unexported field
X is free 1
false <nil>
false reflect.Value.Interface: cannot return value obtained from unexported field or method
false reflect: Field index out of range
true reflect: call of reflect.Value.Index on struct Value
true reflect: call of reflect.Value.Int on struct Value
true reflect: call of reflect.Value.Float on int Value
true reflect: call of reflect.Value.Bool on int Value
true reflect: call of reflect.Value.Len on int Value
true reflect: call of reflect.Value.Elem on int Value
true reflect: call of reflect.Value.IsNil on int Value
true reflect: call of reflect.Value.NumField on int Value
true reflect: call of reflect.Value.Field on int Value
true reflect: call of reflect.Value.FieldByName on int Value
true reflect: call of reflect.Value.MapKeys on int Value
true reflect: call of reflect.Value.MapIndex on int Value
true reflect: call of reflect.Value.MapRange on int Value
true reflect: call of reflect.Value.Slice on int Value
true reflect: call of reflect.Value.Cap on int Value
true reflect: call of reflect.Value.Uint on int Value
true reflect: call of reflect.Value.Complex on int Value
true reflect: call of reflect.Value.Bytes on int Value
true reflect: call of reflect.Value.Pointer on int Value
true reflect: call of reflect.Value.Close on int Value
true reflect: call of reflect.Value.Recv on int Value
true reflect: call of reflect.Value.Call on int Value
false reflect.Value.Addr of unaddressable value
false reflect: Method index out of range
true reflect: call of reflect.Value.Type on zero Value
true reflect: call of reflect.Value.Interface on zero Value
true reflect: call of reflect.Value.Int on zero Value
true reflect: call of reflect.Value.IsZero on zero Value
true reflect: call of reflect.Value.Set on zero Value
true reflect: call of reflect.Value.Set on zero Value
false reflect.Set: value of type int is not assignable to type main.S
true reflect: call of reflect.Value.SetString on int Value
true reflect: call of reflect.Value.SetUint on int Value
false reflect.Set: value of type string is not assignable to type int
false reflect: slice index out of range
false reflect: array index out of range
false reflect: string index out of range
false reflect.Value.Slice: slice of unaddressable array
false reflect.Value.Slice: slice index out of bounds
false reflect.Value.Slice: string slice index out of bounds
false reflect.MakeSlice of non-slice type
false reflect.MakeSlice: len > cap
false reflect.MakeSlice: negative len
false reflect.MakeMapWithSize of non-map type
false reflect: call of MakeFunc with non-Func type
true reflect: call of unknown method on int Value
false reflect.AppendSlice: int != string
true reflect: call of reflect.Copy on int Value
false reflect.Copy: int != string
true reflect: call of Swapper on int Value
false reflect: slice index out of range
false reflect: New(nil)
false reflect: Zero(nil)
false reflect: Elem of invalid type int
false reflect: Key of non-map type int
false reflect: Len of non-array type int
false reflect: Field of non-struct type int
false reflect: Field index out of bounds
false reflect: NumField of non-struct type int
false reflect: In of non-func type int
false reflect: NumIn of non-func type int
false reflect: Bits of non-arithmetic Type string
false reflect: ChanDir of non-chan type int
false runtime error: index out of range [0] with length 0
false reflect: Method index out of range
false reflect: non-interface type passed to Type.Implements
false reflect: nil type passed to Type.Implements
false reflect.Value.Equal: values of type []int are not comparable
false reflect: slice length out of range in SetLen
false reflect: slice capacity out of range in SetCap
false reflect: Method on nil interface value
false reflect: Field index out of range
false reflect.VisibleFields of non-struct type
A[0] b[1] e[2] X[2 0] inner[3] Y[3 0]
*/
