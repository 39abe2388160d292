package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	c := a
	fmt.Println(a == b, a == c, a != nil) // out: false true true
	m := map[chan int]string{a: "a", b: "b"}
	fmt.Println(m[c], m[b], m[nil] == "") // out: a b true
	var x, y interface{} = a, c
	fmt.Println(x == y, x == interface{}(b)) // out: true false
	var r <-chan int = a
	fmt.Println(r == a, interface{}(r) == x) // out: true false
}
