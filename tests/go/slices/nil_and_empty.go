package main

import "fmt"

func main() {
	var n []int
	e := []int{}
	m := make([]int, 0, 3)
	fmt.Println(n == nil, e == nil, m == nil, len(n), cap(m), n, e)                                         // out: true false false 0 3 [] []
	fmt.Println(n[:0] == nil, n[0:0:0] == nil, e[:] == nil, append(n, e...) == nil, append(e, n...) == nil) // out: true true false true false
	for range n {
		fmt.Println("never")
	}
	fmt.Printf("%v %+v %#v %#v %d\n", n, n, n, e, m[:2]) // out: [] [] []int(nil) []int{} [0 0]
	var x interface{} = n
	fmt.Println(x == nil, x.([]int) == nil) // out: false true
}
