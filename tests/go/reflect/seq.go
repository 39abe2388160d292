// Instances of generic types, TypeFor, and values that range goes over.
package main

import (
	"fmt"
	"reflect"
)

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) Get() V               { return p.Val }
func (p *Pair[K, V]) Set(v V) *Pair[K, V] { p.Val = v; return p }

type Small uint8

type Count func(yield func(int) bool)

func main() {
	p := &Pair[string, []int]{"k", []int{1}}
	t := reflect.TypeOf(*p)
	fmt.Println(t, t.Name(), t.PkgPath(), t.NumMethod(), reflect.TypeOf(p).NumMethod(), t.Field(1).Type)
	v := reflect.ValueOf(p)
	v.MethodByName("Set").Call([]reflect.Value{reflect.ValueOf([]int{2, 3})})
	fmt.Println(v.MethodByName("Get").Call(nil)[0], p.Val)
	fmt.Println(reflect.TypeFor[error](), reflect.TypeFor[int](), reflect.TypeFor[Pair[int, error]](), reflect.TypeFor[Pair[int, int]]() == reflect.TypeOf(Pair[int, int]{}))

	for _, x := range []any{3, Small(2), []string{"a", "b"}, [2]bool{true, false}, &[1]int{7}, "hé", map[int]string{1: "one"}, Count(func(yield func(int) bool) {
		_ = yield(10) && yield(20) && yield(30)
	})} {
		v := reflect.ValueOf(x)
		fmt.Print(v.Type(), " ", v.Type().CanSeq(), " ", v.Type().CanSeq2(), ":")
		for k := range v.Seq() {
			fmt.Print(" ", k.Type(), " ", k)
			if k.CanInt() && k.Int() == 20 {
				break
			}
		}
		if v.Type().CanSeq2() {
			for k, e := range v.Seq2() {
				fmt.Print(" (", k, " ", e, ")")
			}
		}
		fmt.Println()
	}
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for x := range reflect.ValueOf(c).Seq() {
		fmt.Print(x, " ")
	}
	fmt.Println()
	two := func(yield func(string, int) bool) { _ = yield("x", 1) && yield("y", 2) }
	for k, e := range reflect.ValueOf(two).Seq2() {
		fmt.Print(k, e, " ")
	}
	fmt.Println()
	for _, f := range []func(){
		func() { reflect.ValueOf(1.5).Seq() },
		func() { reflect.ValueOf(5).Seq2() },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

/* output:
main.Pair[string,[]int] Pair[string,[]int] main 1 2 []int
[2 3] [2 3]
error int main.Pair[int,error] true
int true false: int 0 int 1 int 2
main.Small true false: uint8 0 uint8 1
[]string true true: int 0 int 1 (0 a) (1 b)
[2]bool true true: int 0 int 1 (0 true) (1 false)
*[1]int true true: int 0 (0 7)
string true true: int 0 int 1 (0 104) (1 233)
map[int]string true true: int 1 (1 one)
main.Count true false: int 10 int 20
1 2
x 1 y 2
reflect: float64 cannot produce iter.Seq[Value]
reflect: int cannot produce iter.Seq2[Value, Value]
*/
