// Assignable when the underlying types are identical and one of the two is not a named type.
package main

import "fmt"

type ints []int
type more ints
type handler func(string) int
type S struct {
	A int `json:"a"`
}
type U struct{ A int }
type dir <-chan int

func main() {
	var a ints = []int{1}
	var b []int = a
	m := more(a)
	m[0] = 9
	var h handler = func(s string) int { return len(s) }
	var f func(string) int = h
	fmt.Println(b, h("abc"), f("ab")) // out: [9] 3 2
	s := S{5}
	u := U(s)
	c := make(chan int, 1)
	var d dir = c
	c <- u.A
	fmt.Println(<-d, S(u) == s) // out: 5 true
	var x, y interface{} = a, b
	fmt.Println(x.(ints)[0] == y.([]int)[0]) // out: true
	_, ok := x.([]int)
	_, ok2 := y.(ints)
	fmt.Println(ok, ok2) // out: false false
	var z interface{} = struct{ A int }{1}
	_, ok = z.(struct{ A int })
	_, ok2 = z.(U)
	fmt.Println(ok, ok2) // out: true false
}
