// Functions called and made through reflection: arguments of all shapes, panics, recover, Goexit.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"sync"
)

type Big struct {
	A [5]int
	S string
	X any
}

func shapes(a int8, b float32, s string, l []int, m map[string]int, big Big, p *int, e error, f func() int, c complex128, u uint16, arr [2]bool, none struct{}) (string, Big, [2]bool, error, struct{}, int8) {
	big.A[0] = int(a)
	return fmt.Sprint(a, b, s, l, m, big.S, *p, e, f(), c, u, arr), big, arr, e, none, a
}

func variadic(prefix string, rest ...any) int {
	fmt.Println(prefix, rest == nil, rest)
	return len(rest)
}

func main() {
	n := 5
	in := []any{int8(-3), float32(1.5), "str", []int{1, 2}, map[string]int{"k": 1}, Big{[5]int{1, 2, 3, 4, 5}, "big", 7}, &n, errors.New("err"), func() int { return n }, 2 + 3i, uint16(65535), [2]bool{true, false}, struct{}{}}
	var args []reflect.Value
	for _, x := range in {
		args = append(args, reflect.ValueOf(x))
	}
	for _, r := range reflect.ValueOf(shapes).Call(args) {
		fmt.Println(r.Type(), r.Interface())
	}
	v := reflect.ValueOf(variadic)
	fmt.Println(v.Call([]reflect.Value{reflect.ValueOf("none")})[0])
	fmt.Println(v.Call([]reflect.Value{reflect.ValueOf("two"), reflect.ValueOf(1), reflect.ValueOf("x")})[0])
	fmt.Println(v.CallSlice([]reflect.Value{reflect.ValueOf("slice"), reflect.ValueOf([]any{1, 2, 3})})[0])

	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var intSwap func(int, int) (int, int)
	var mixed func(Big, string) (string, Big)
	for _, p := range []any{&intSwap, &mixed} {
		fn := reflect.ValueOf(p).Elem()
		fn.Set(reflect.MakeFunc(fn.Type(), swap))
	}
	fmt.Println(intSwap(1, 2))
	fmt.Println(mixed(Big{S: "b"}, "a"))
	fmt.Println(reflect.ValueOf(intSwap).Call([]reflect.Value{reflect.ValueOf(8), reflect.ValueOf(9)})[0])

	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		reflect.ValueOf(func() { panic("inside") }).Call(nil)
	}()
	defer func() { fmt.Println("deferred made function:", recover()) }()
	var handler func()
	handler = reflect.MakeFunc(reflect.TypeOf(handler), func([]reflect.Value) []reflect.Value {
		fmt.Println("handler runs")
		return nil
	}).Interface().(func())
	defer handler()
	var wg sync.WaitGroup
	wg.Add(2)
	go reflect.ValueOf(func(s string) { defer wg.Done(); fmt.Println("in a goroutine", s) }).Call([]reflect.Value{reflect.ValueOf("arg")})
	wg.Add(-1)
	wg.Wait()
	done := make(chan bool)
	go func() {
		defer close(done)
		reflect.ValueOf(runtime.Goexit).Call(nil)
		fmt.Println("not reached")
	}()
	<-done
	for _, f := range []func(){
		func() { v.Call(nil) },
		func() { reflect.ValueOf(shapes).Call(nil) },
		func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{reflect.ValueOf("x")}) },
		func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)}) },
		func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{{}}) },
		func() { reflect.ValueOf(func(int) {}).CallSlice([]reflect.Value{reflect.ValueOf(1)}) },
		func() { v.Call([]reflect.Value{reflect.ValueOf(1)}) },
		func() { reflect.ValueOf(func(...int) {}).Call([]reflect.Value{reflect.ValueOf("s")}) },
		func() { reflect.ValueOf((func())(nil)).Call(nil) },
		func() { reflect.ValueOf(3).Call(nil) },
		func() { reflect.Value{}.Call(nil) },
		func() {
			reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return nil }).Call(nil)
		},
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	panic("last")
}

/* output:
string -3 1.5str[1 2] map[k:1]big5 err 5 (2+3i) 65535 [true false]
main.Big {[-3 2 3 4 5] big 7}
[2]bool [true false]
error err
struct {} {}
int8 -3
none false []
0
two false [1 x]
2
slice false [1 2 3]
3
2 1
a {[0 0 0 0 0] b <nil>}
9
recovered inside
in a goroutine arg
reflect: Call with too few input arguments
reflect: Call with too few input arguments
reflect: Call using string as type int
reflect: Call with too many input arguments
reflect: Call using zero Value argument
reflect: CallSlice of non-variadic function
reflect: Call using int as type string
reflect: cannot use string as type int in Call
reflect.Value.Call: call of nil function
reflect: call of reflect.Value.Call on int Value
reflect: call of reflect.Value.Call on zero Value
reflect: wrong return count from function created by MakeFunc
handler runs
deferred made function: last
*/
