// Types made at run time: they are the program's own where it has them, work in maps, channels and functions, and survive collection.
package main

import (
	"fmt"
	"reflect"
	"runtime"
)

type Named struct{ N int }

func main() {
	i, s := reflect.TypeOf(0), reflect.TypeOf("")
	fmt.Println(reflect.SliceOf(i) == reflect.TypeOf([]int{}), reflect.PointerTo(i) == reflect.TypeOf(new(int)), reflect.MapOf(s, i) == reflect.TypeOf(map[string]int{}))
	fmt.Println(reflect.SliceOf(reflect.SliceOf(reflect.SliceOf(s))) == reflect.SliceOf(reflect.SliceOf(reflect.SliceOf(s))))
	for _, t := range []reflect.Type{
		reflect.SliceOf(reflect.TypeOf(Named{})), reflect.ArrayOf(5, reflect.PointerTo(s)), reflect.ArrayOf(0, s), reflect.ArrayOf(1, reflect.PointerTo(reflect.PointerTo(i))),
		reflect.MapOf(reflect.ArrayOf(2, i), reflect.SliceOf(s)), reflect.ChanOf(reflect.RecvDir, reflect.ArrayOf(3, i)),
		reflect.ChanOf(reflect.BothDir, reflect.ChanOf(reflect.RecvDir, i)), reflect.ChanOf(reflect.SendDir, s),
		reflect.FuncOf([]reflect.Type{i, reflect.SliceOf(s)}, []reflect.Type{s}, true), reflect.FuncOf(nil, []reflect.Type{i, s}, false), reflect.FuncOf(nil, nil, false),
		reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(int8(0))}, {Name: "B", Type: reflect.TypeOf(int64(0)), Tag: `json:"b"`}, {Name: "C", Type: reflect.TypeOf(struct{}{})}}),
		reflect.StructOf(nil),
	} {
		fmt.Println(t, t.Kind(), t.Size(), t.Align(), t.Comparable(), t.Name() == "")
	}

	row := reflect.StructOf([]reflect.StructField{{Name: "Id", Type: i}, {Name: "Tags", Type: reflect.SliceOf(s)}, {Name: "Next", Type: reflect.TypeOf((*Named)(nil))}})
	rows := reflect.MakeSlice(reflect.SliceOf(row), 0, 0)
	for k := 0; k < 50; k++ {
		r := reflect.New(row).Elem()
		r.Field(0).SetInt(int64(k))
		r.Field(1).Set(reflect.ValueOf([]string{fmt.Sprint("tag", k)}))
		r.Field(2).Set(reflect.ValueOf(&Named{k * k}))
		rows = reflect.Append(rows, r)
		runtime.GC()
	}
	last := rows.Index(49)
	fmt.Printf("%v %+v %d\n", rows.Len(), last.Field(1), last.Field(2).Elem().Field(0).Int())
	byRow := reflect.MakeMap(reflect.MapOf(reflect.ArrayOf(2, s), row))
	key := reflect.New(reflect.ArrayOf(2, s)).Elem()
	key.Index(0).SetString("k")
	byRow.SetMapIndex(key, rows.Index(3))
	runtime.GC()
	fmt.Println(byRow.MapIndex(key).Field(1), byRow.Len())

	ch := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.ArrayOf(3, i)), 1)
	x := reflect.New(reflect.ArrayOf(3, i)).Elem()
	x.Index(2).SetInt(6)
	ch.Send(x)
	got, ok := ch.Recv()
	fmt.Println(got, ok)

	ft := reflect.FuncOf([]reflect.Type{reflect.ArrayOf(2, s)}, []reflect.Type{reflect.ArrayOf(2, i)}, false)
	f := reflect.MakeFunc(ft, func(in []reflect.Value) []reflect.Value {
		out := reflect.New(ft.Out(0)).Elem()
		out.Index(0).SetInt(int64(in[0].Index(0).Len()))
		return []reflect.Value{out}
	})
	fmt.Println(f.Call([]reflect.Value{key})[0], f.Type())

	var boxed any = rows.Index(2).Interface()
	fmt.Printf("%T\n", boxed)
	_, isStruct := boxed.(struct {
		Id   int
		Tags []string
		Next *Named
	})
	fmt.Println(isStruct, reflect.TypeOf(boxed) == row)
	a, b := reflect.New(reflect.ArrayOf(2, i)).Elem().Interface(), any([2]int{})
	fmt.Println(a == b)
	set := map[any]bool{rows.Index(0).Field(0).Interface(): true, x.Interface(): true}
	fmt.Println(set[0], set[[3]int{0, 0, 6}], len(set))
	for _, bad := range []func(){
		func() { reflect.MapOf(reflect.TypeOf([]int{}), i) },
		func() { reflect.ArrayOf(-1, i) },
		func() { reflect.FuncOf([]reflect.Type{i}, nil, true) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "", Type: i}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "A", Type: i}, {Name: "A", Type: i}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: i}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "9a", Type: i}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			bad()
		}()
	}
}

/* output:
true true true
true
[]main.Named slice 24 8 false true
[5]*string array 40 8 true true
[0]string array 0 8 true true
[1]**int array 8 8 true true
map[[2]int][]string map 8 8 false true
<-chan [3]int chan 8 8 true true
chan (<-chan int) chan 8 8 true true
chan<- string chan 8 8 true true
func(int, ...string) string func 8 8 false true
func() (int, string) func 8 8 false true
func() func 8 8 false true
struct { A int8; B int64 "json:\"b\""; C struct {} } struct 24 8 true true
struct {} struct 0 1 true true
50 [tag49] 2401
[tag3] 1
[0 0 6] true
[1 0] func([2]string) [2]int
struct { Id int; Tags []string; Next *main.Named }
true true
true
true true 2
reflect.MapOf: invalid key type []int
reflect: negative length passed to ArrayOf
reflect.FuncOf: last arg of variadic func must be slice
reflect.StructOf: field 0 has no name
reflect.StructOf: duplicate field A
reflect.StructOf: field "a" is unexported but missing PkgPath
reflect.StructOf: field 0 has invalid name
reflect.StructOf: field 0 has no type
*/
