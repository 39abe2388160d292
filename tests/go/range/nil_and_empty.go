package main

import "fmt"

func main() {
	var s []int
	var m map[string]int
	var p *[3]int
	for range s {
		fmt.Println("never")
	}
	for range m {
		fmt.Println("never")
	}
	n := 0
	for range p {
		n++
	}
	for i := range p {
		n += i
	}
	for range "" {
		n = 100
	}
	neg := -5
	for range neg {
		n = 200
	}
	fmt.Println(n)        // out: 6
	for _, v := range p { // panic: runtime error: invalid memory address or nil pointer dereference
		fmt.Println(v)
	}
}
