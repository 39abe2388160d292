// The iteration variables can be any operands that can be assigned.
package main

import "fmt"

type T struct{ k, v int }

func main() {
	var t T
	var arr [2]int
	for t.k, t.v = range []int{5, 6, 7} {
	}
	fmt.Println(t) // out: {2 7}
	i := 1
	for arr[i] = range 4 {
	}
	fmt.Println(arr) // out: [0 3]
	p := new(string)
	m := map[string]rune{}
	for _, m["r"] = range "xyz" {
	}
	for *p = range map[string]int{"only": 1} {
	}
	fmt.Println(m, *p) // out: map[r:122] only
	for i = range arr {
	}
	fmt.Println(i) // out: 1
	for i = range 0 {
		fmt.Println("never")
	}
	for _ = range 1 {
		fmt.Println("blank") // out: blank
	}
	fmt.Println(i) // out: 1
}
