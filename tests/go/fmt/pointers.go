package main

import "fmt"

func main() {
	x := 5
	p := &x
	s := fmt.Sprintf("%p", p)
	fmt.Println(s[:2], s == fmt.Sprint(p), fmt.Sprintf("%v", p) == s, len(fmt.Sprintf("%x", p)) == len(s)-2) // out: 0x true true true
	var np *int
	var nf func()
	var nm map[int]int
	var nc chan int
	var ns []int
	fmt.Println(np, nf == nil, nc)                                   // out: <nil> true <nil>
	fmt.Printf("%p %p %p %v %v %p %p\n", np, nm, nc, nm, nf, nf, ns) // out: 0x0 0x0 0x0 map[] <nil> 0x0 0x0
	fmt.Printf("%p %d %v\n", 5, np, (**int)(nil))                    // out: %!p(int=5) 0 <nil>
	sl := []int{1}
	fmt.Println(fmt.Sprintf("%p", sl) == fmt.Sprintf("%p", &sl[0])) // out: true
}
