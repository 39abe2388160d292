// Conversions between all kinds of types.
package main

import (
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
)

type (
	MyInt   int
	MyBytes []byte
	MyRunes []rune
	MyStr   string
	A       struct {
		X int `a:"1"`
	}
	B struct {
		X int `b:"2"`
	}
	PA *A
)

func main() {
	for _, p := range [][2]any{
		{1, int8(0)}, {300, int8(0)}, {-1, uint16(0)}, {1 << 40, float32(0)}, {uint64(1 << 63), 0.0}, {3.99, 0}, {-3.99, int64(0)}, {float32(0.1), 0.0}, {0.1, float32(0)},
		{65, ""}, {uint32(0x4e16), MyStr("")}, {-1, ""}, {1 << 40, ""}, {"héllo", []byte(nil)}, {"héllo", MyRunes(nil)}, {MyBytes("bytes"), ""}, {[]rune("日本"), MyStr("")},
		{5, MyInt(0)}, {MyInt(6), 0}, {A{3}, B{}}, {&A{4}, (*B)(nil)}, {&A{5}, PA(nil)}, {complex64(1 + 2i), 0i}, {1i, complex64(0)},
		{[]int{1, 2, 3}, [2]int{}}, {[]int{1, 2, 3}, (*[3]int)(nil)}, {make(chan int), (<-chan int)(nil)}, {true, false},
		{1, true}, {"x", 1}, {[]int{1}, [2]int{}}, {[]string{}, []byte{}}, {A{}, struct{ Y int }{}}, {1.5, ""}, {func() {}, func(int) {}},
	} {
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Println(e)
				}
			}()
			t := reflect.TypeOf(p[1])
			v := reflect.ValueOf(p[0])
			can := v.CanConvert(t)
			r := v.Convert(t)
			if t.Kind() == reflect.Pointer {
				r = r.Elem()
			}
			if t.Kind() == reflect.Chan {
				fmt.Println(can, r.Type())
			} else {
				fmt.Printf("%v %v %v\n", can, r.Type(), r)
			}
		}()
	}
	reader := reflect.TypeOf((*io.Reader)(nil)).Elem()
	v := reflect.ValueOf(strings.NewReader("content")).Convert(reader)
	fmt.Println(v.Kind(), v.Type(), v.Elem().Type(), v.NumMethod())
	b := make([]byte, 4)
	n := v.Method(0).Call([]reflect.Value{reflect.ValueOf(b)})
	fmt.Println(n[0], string(b))
	var w io.Writer
	wv := reflect.ValueOf(&w).Elem()
	wv.Set(reflect.ValueOf(os.Stdout))
	fmt.Fprintln(w, "set an interface", wv.Elem().Type())
	wv.Set(reflect.Zero(wv.Type()))
	fmt.Println(w == nil, wv.IsNil(), wv.Elem().IsValid())
	defer func() { fmt.Println(recover()) }()
	wv.Set(reflect.ValueOf(1))
}

/* output:
true int8 1
true int8 44
true uint16 65535
true float32 1.0995116e+12
true float64 9.223372036854776e+18
true int 3
true int64 -3
true float64 0.10000000149011612
true float32 0.1
true string A
true main.MyStr 世
true string �
true string �
true []uint8 [104 195 169 108 108 111]
true main.MyRunes [104 233 108 108 111]
true string bytes
true main.MyStr 日本
true main.MyInt 5
true int 6
true main.B {3}
true main.B {4}
true main.A {5}
true complex128 (1+2i)
true complex64 (0+1i)
true [2]int [1 2]
true [3]int [1 2 3]
true <-chan int
true bool true
reflect.Value.Convert: value of type int cannot be converted to type bool
reflect.Value.Convert: value of type string cannot be converted to type int
reflect: cannot convert slice with length 1 to array with length 2
reflect.Value.Convert: value of type []string cannot be converted to type []uint8
reflect.Value.Convert: value of type main.A cannot be converted to type struct { Y int }
reflect.Value.Convert: value of type float64 cannot be converted to type string
reflect.Value.Convert: value of type func() cannot be converted to type func(int)
interface io.Reader *strings.Reader 1
4 cont
set an interface *os.File
true true false
reflect.Set: value of type int is not assignable to type io.Writer
*/
