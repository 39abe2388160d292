package main

import "fmt"

type point struct{ x, y int }

func main() {
	a := [2]point{{1, 2}, {3, 4}}
	b := a
	fmt.Println(a == b, a != b) // out: true false
	b[1].y++
	fmt.Println(a == b) // out: false
	m := map[[2]string]int{{"a", "b"}: 1}
	m[[2]string{"a", "b"}]++
	fmt.Println(m[[2]string{"a", "b"}], len(m), m[[2]string{}]) // out: 2 1 0
	var x, y interface{} = [2]int{1, 2}, [2]int{1, 2}
	fmt.Println(x == y, x == interface{}([3]int{1, 2})) // out: true false
}
