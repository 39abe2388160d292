package main

import "fmt"

type a int
type b int

func main() {
	var x, y interface{} = a(1), a(1)
	var z interface{} = b(1)
	fmt.Println(x == y, x == z, x != nil, x == a(1), z == b(2))                                                    // out: true false true true false
	fmt.Println(interface{}(1) == interface{}(1.0), interface{}("a") == interface{}("a"), interface{}(nil) == nil) // out: false true true
	f := 0.0
	nan := interface{}(f / f)
	fmt.Println(nan == nan, interface{}([2]int{1, 2}) == interface{}([2]int{1, 2})) // out: false true
	var e1, e2 error = fmt.Errorf("x"), fmt.Errorf("x")
	fmt.Println(e1 == e2, e1 == e1) // out: false true
	x, y = []int{1}, []int{1}
	fmt.Println(x == z) // out: false
	fmt.Println(x == y) // panic: runtime error: comparing uncomparable type []int
}
