// Reading values and setting variables of every kind.
package main

import (
	"fmt"
	"reflect"
)

type Inner struct {
	A int8
	B *int
}

type Outer struct {
	I   int
	U   uint8
	F   float32
	C   complex64
	S   string
	B   bool
	L   []string
	M   map[string]int
	A   [2]Inner
	P   *Inner
	X   any
	Fn  func() int
	Ch  chan int
	pri int
	Inner
}

func main() {
	o := Outer{M: map[string]int{"a": 1}}
	v := reflect.ValueOf(&o).Elem()
	fmt.Println(v.Kind(), v.CanSet(), v.CanAddr(), v.Field(13).CanSet(), v.Field(13).CanInterface(), reflect.ValueOf(o).Field(0).CanSet())
	v.Field(0).SetInt(-5)
	v.FieldByName("U").SetUint(250)
	v.FieldByName("F").SetFloat(1.1)
	v.FieldByName("C").SetComplex(complex(1, 2))
	v.FieldByName("S").SetString("text")
	v.FieldByName("B").SetBool(true)
	v.FieldByName("L").Set(reflect.ValueOf([]string{"x", "y"}))
	v.FieldByName("L").Index(1).SetString("changed")
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2))
	v.FieldByName("A").Index(1).Field(0).SetInt(9)
	v.FieldByName("P").Set(reflect.New(reflect.TypeOf(Inner{})))
	v.FieldByName("P").Elem().FieldByName("A").SetInt(3)
	v.FieldByName("X").Set(reflect.ValueOf(3.5))
	v.FieldByName("Inner").FieldByName("A").SetInt(77)
	v.FieldByName("Fn").Set(reflect.ValueOf(func() int { return 4 }))
	fmt.Println(o.I, o.U, o.F, o.C, o.S, o.B, o.L, o.M, o.A[1].A, o.P.A, o.X, o.Inner.A, o.Fn())
	fmt.Println(v.FieldByName("F").Float(), v.FieldByName("C").Complex(), v.FieldByName("U").Uint(), v.FieldByName("I").Int())
	fmt.Println(v.FieldByName("X").Kind(), v.FieldByName("X").Elem().Kind(), v.FieldByName("X").Elem().CanSet())
	fmt.Println(v.FieldByName("nothing").IsValid(), v.FieldByName("Ch").IsNil(), v.FieldByName("L").Len(), v.FieldByName("L").Cap())
	v.FieldByName("X").SetZero()
	v.FieldByName("L").SetLen(1)
	fmt.Println(o.X, o.L, v.FieldByName("L").Slice3(0, 1, 1).Cap())
	for _, x := range []any{0, 1, "", "x", nil, [2]int{}, [2]int{0, 1}, struct{ a, b any }{}, []int(nil), []int{}, 0.0, false, true} {
		if rv := reflect.ValueOf(x); rv.IsValid() {
			fmt.Print(rv.IsZero(), " ")
		}
	}
	fmt.Println()
	s := reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 5)
	s.Index(0).SetInt(1)
	s = reflect.Append(s, reflect.ValueOf(7), reflect.ValueOf(8))
	s = reflect.AppendSlice(s, reflect.ValueOf([]int{9, 10}))
	fmt.Println(s, s.Len(), s.Cap(), s.Slice(1, 3))
	fmt.Println(reflect.Copy(s, reflect.ValueOf([]int{100, 200})), s)
	b := make([]byte, 3)
	fmt.Println(reflect.Copy(reflect.ValueOf(b), reflect.ValueOf("hello")), string(b), reflect.ValueOf(b).Bytes())
	arr := [3]int{1, 2, 3}
	av := reflect.ValueOf(&arr).Elem()
	av.Slice(1, 3).Index(0).SetInt(50)
	fmt.Println(arr, reflect.Indirect(reflect.ValueOf(&arr)).Len(), reflect.ValueOf(&arr).Len(), av.Addr().Interface() == any(&arr))
	swap := reflect.Swapper([]string{"a", "b"})
	swap(0, 1)
	names := []Inner{{A: 1}, {A: 2}, {A: 3}}
	reflect.Swapper(names)(0, 2)
	fmt.Println(names[0].A, names[2].A)
	fmt.Println(reflect.Zero(reflect.TypeOf(o)).IsZero(), reflect.Zero(reflect.TypeOf(&o)).IsNil(), reflect.ValueOf("ab").Index(1).Uint())
	fmt.Println(reflect.ValueOf(3).String(), reflect.ValueOf(nil).String(), reflect.Value{}.IsValid(), reflect.ValueOf("s").String())
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf("1")), reflect.ValueOf([2]int{1, 2}).Equal(reflect.ValueOf([2]int{1, 2})))
	fmt.Println(reflect.ValueOf(3), []reflect.Value{reflect.ValueOf(3)})
	fmt.Printf("%d %x %v %+v %T\n", reflect.ValueOf(255), reflect.ValueOf("hi"), reflect.ValueOf(o.A[1]).Field(0), reflect.ValueOf(Inner{A: 1}), reflect.ValueOf(1))
	fmt.Println(reflect.ValueOf(int8(5)).CanInt(), reflect.ValueOf(5.0).CanInt(), reflect.ValueOf(uint(5)).CanUint(), reflect.ValueOf(5i).CanComplex())
	m := map[string]int{"x": 1, "y": 2}
	reflect.ValueOf(m).Clear()
	fmt.Println(len(m))
	sl := []int{1, 2}
	reflect.ValueOf(sl).Clear()
	fmt.Println(sl)
	gv := reflect.ValueOf(&sl).Elem()
	gv.Grow(10)
	fmt.Println(gv.Len(), gv.Cap() >= 12)
}

/* output:
struct true true false false false
-5 250 1.1 (1+2i) text true [x changed] map[a:1 b:2] 9 3 3.5 77 4
1.100000023841858 (1+2i) 250 -5
interface float64 false
false true 2 2
<nil> [x] 1
true false true false true false true true false true true false
[1 0 7 8 9 10] 6 10 [0 7]
2 [100 200 7 8 9 10]
3 hel [104 101 108]
[1 50 3] 3 3 true
3 1
true true 98
<int Value> <invalid Value> false s
true false true
3 [<int Value>]
255 6869 9 {A:1 B:<nil>} reflect.Value
true false true true
0
[0 0]
2 true
*/
