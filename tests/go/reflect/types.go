// What a type says of itself: kind, name, size, parts, and what it can be assigned and converted to.
package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"unsafe"
)

type Celsius float64

type Point struct {
	X, Y int16
	name string
}

type Shape interface {
	Area() float64
	scale(f float64)
}

type Tree struct {
	Left, Right *Tree
	Value       any `json:"value,omitempty" xml:"v"`
	_           [3]byte
}

type List []Point
type Func func(a int, b ...string) (error, bool)

func describe(x any) {
	t := reflect.TypeOf(x).Elem()
	fmt.Printf("%v kind=%v name=%q pkg=%q size=%d align=%d comparable=%v methods=%d\n",
		t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	switch t.Kind() {
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Printf("\t%s %v %q offset=%d index=%v pkg=%q exported=%v\n", f.Name, f.Type, f.Tag, f.Offset, f.Index, f.PkgPath, f.IsExported())
		}
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Println("\tin", t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Println("\tout", t.Out(i))
		}
		fmt.Println("\tvariadic", t.IsVariadic())
	case reflect.Interface:
		for i := 0; i < t.NumMethod(); i++ {
			m := t.Method(i)
			fmt.Printf("\t%s %v %q\n", m.Name, m.Type, m.PkgPath)
		}
	case reflect.Map:
		fmt.Println("\t", t.Key(), "to", t.Elem())
	case reflect.Array:
		fmt.Println("\t", t.Len(), "of", t.Elem())
	case reflect.Chan:
		fmt.Println("\t", t.ChanDir(), "of", t.Elem())
	}
}

func main() {
	for _, x := range []any{new(bool), new(int8), new(uint64), new(float32), new(complex128), new(string), new(uintptr),
		new(unsafe.Pointer), new(error), new(any), new(Celsius), new(Point), new(Shape), new(Tree), new(List), new(Func),
		new([]int), new([4]Point), new([0]func()), new(map[string][]bool), new(map[Point]chan int), new(chan<- int),
		new(<-chan string), new(chan (<-chan int)), new(*Point), new(**int), new(struct{}), new(struct {
			a int
			B string `tag:"x"`
		}), new(func()), new(func(...any) error), new(interface{ M(int) }), new(io.Reader), new(byte), new(rune)} {
		describe(x)
	}

	point, celsius := reflect.TypeOf(Point{}), reflect.TypeOf(Celsius(0))
	fmt.Println(point == reflect.TypeOf(&Point{}).Elem(), point == reflect.TypeOf(Tree{}))
	fmt.Println(celsius.ConvertibleTo(reflect.TypeOf(1)), celsius.AssignableTo(reflect.TypeOf(1.5)), reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf("")))
	stringer := reflect.TypeOf((*fmt.Stringer)(nil)).Elem()
	failure := reflect.TypeOf((*error)(nil)).Elem()
	fmt.Println(celsius.Implements(stringer), reflect.TypeOf(errors.New("")).Implements(failure), reflect.TypeOf(celsius).Implements(stringer))
	fmt.Println(reflect.TypeOf(List{}).AssignableTo(reflect.TypeOf([]Point{})), reflect.TypeOf([]int{}).ConvertibleTo(reflect.TypeOf([2]int{})))
	fmt.Println(reflect.TypeOf(make(chan int)).AssignableTo(reflect.TypeOf((<-chan int)(nil))), reflect.TypeOf((<-chan int)(nil)).AssignableTo(reflect.TypeOf(make(chan int))))
	fmt.Println(reflect.TypeOf(nil) == nil, reflect.TypeOf(int8(0)).Bits(), reflect.TypeOf(int8(0)).OverflowInt(128), reflect.TypeOf(float32(0)).OverflowFloat(1e39))
	tag := reflect.TypeOf(Tree{}).Field(2).Tag
	value, ok := tag.Lookup("xml")
	fmt.Println(tag.Get("json"), value, ok, tag.Get("none") == "")
	for _, tag := range []reflect.StructTag{`a:"1"  b:"2"`, `a:1 b:"2"`, `a:"x\"y" b:"\u0041"`, `b`, `:"x"`, `a:"" b:""`} {
		b, ok := tag.Lookup("b")
		fmt.Printf("%q %q %v\n", tag.Get("a"), b, ok)
	}
	fmt.Println(reflect.Bool, reflect.Ptr, reflect.UnsafePointer, reflect.Kind(99), reflect.BothDir, reflect.ChanDir(7))
}

/* output:
bool kind=bool name="bool" pkg="" size=1 align=1 comparable=true methods=0
int8 kind=int8 name="int8" pkg="" size=1 align=1 comparable=true methods=0
uint64 kind=uint64 name="uint64" pkg="" size=8 align=8 comparable=true methods=0
float32 kind=float32 name="float32" pkg="" size=4 align=4 comparable=true methods=0
complex128 kind=complex128 name="complex128" pkg="" size=16 align=8 comparable=true methods=0
string kind=string name="string" pkg="" size=16 align=8 comparable=true methods=0
uintptr kind=uintptr name="uintptr" pkg="" size=8 align=8 comparable=true methods=0
unsafe.Pointer kind=unsafe.Pointer name="Pointer" pkg="unsafe" size=8 align=8 comparable=true methods=0
error kind=interface name="error" pkg="" size=16 align=8 comparable=true methods=1
	Error func() string ""
interface {} kind=interface name="" pkg="" size=16 align=8 comparable=true methods=0
main.Celsius kind=float64 name="Celsius" pkg="main" size=8 align=8 comparable=true methods=0
main.Point kind=struct name="Point" pkg="main" size=24 align=8 comparable=true methods=0
	X int16 "" offset=0 index=[0] pkg="" exported=true
	Y int16 "" offset=2 index=[1] pkg="" exported=true
	name string "" offset=8 index=[2] pkg="main" exported=false
main.Shape kind=interface name="Shape" pkg="main" size=16 align=8 comparable=true methods=2
	Area func() float64 ""
	scale func(float64) "main"
main.Tree kind=struct name="Tree" pkg="main" size=40 align=8 comparable=true methods=0
	Left *main.Tree "" offset=0 index=[0] pkg="" exported=true
	Right *main.Tree "" offset=8 index=[1] pkg="" exported=true
	Value interface {} "json:\"value,omitempty\" xml:\"v\"" offset=16 index=[2] pkg="" exported=true
	_ [3]uint8 "" offset=32 index=[3] pkg="main" exported=false
main.List kind=slice name="List" pkg="main" size=24 align=8 comparable=false methods=0
main.Func kind=func name="Func" pkg="main" size=8 align=8 comparable=false methods=0
	in int
	in []string
	out error
	out bool
	variadic true
[]int kind=slice name="" pkg="" size=24 align=8 comparable=false methods=0
[4]main.Point kind=array name="" pkg="" size=96 align=8 comparable=true methods=0
	 4 of main.Point
[0]func() kind=array name="" pkg="" size=0 align=8 comparable=false methods=0
	 0 of func()
map[string][]bool kind=map name="" pkg="" size=8 align=8 comparable=false methods=0
	 string to []bool
map[main.Point]chan int kind=map name="" pkg="" size=8 align=8 comparable=false methods=0
	 main.Point to chan int
chan<- int kind=chan name="" pkg="" size=8 align=8 comparable=true methods=0
	 chan<- of int
<-chan string kind=chan name="" pkg="" size=8 align=8 comparable=true methods=0
	 <-chan of string
chan (<-chan int) kind=chan name="" pkg="" size=8 align=8 comparable=true methods=0
	 chan of <-chan int
*main.Point kind=ptr name="" pkg="" size=8 align=8 comparable=true methods=0
**int kind=ptr name="" pkg="" size=8 align=8 comparable=true methods=0
struct {} kind=struct name="" pkg="" size=0 align=1 comparable=true methods=0
struct { a int; B string "tag:\"x\"" } kind=struct name="" pkg="" size=24 align=8 comparable=true methods=0
	a int "" offset=0 index=[0] pkg="main" exported=false
	B string "tag:\"x\"" offset=8 index=[1] pkg="" exported=true
func() kind=func name="" pkg="" size=8 align=8 comparable=false methods=0
	variadic false
func(...interface {}) error kind=func name="" pkg="" size=8 align=8 comparable=false methods=0
	in []interface {}
	out error
	variadic true
interface { M(int) } kind=interface name="" pkg="" size=16 align=8 comparable=true methods=1
	M func(int) ""
io.Reader kind=interface name="Reader" pkg="io" size=16 align=8 comparable=true methods=1
	Read func([]uint8) (int, error) ""
uint8 kind=uint8 name="uint8" pkg="" size=1 align=1 comparable=true methods=0
int32 kind=int32 name="int32" pkg="" size=4 align=4 comparable=true methods=0
true false
true false true
false true true
true true
true false
true 8 true true
value,omitempty v true true
"1" "2" true
"" "" false
"x\"y" "A" true
"" "" false
"" "" false
"" "" true
bool ptr unsafe.Pointer kind99 chan ChanDir7
*/
