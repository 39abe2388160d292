package main

import "fmt"

func main() {
	fmt.Println(1+2*3, (1+2)*3, 2*3%4, 1<<2+3, 1<<3|1, 7&^5|8, 6-4-1)                       // out: 7 9 2 7 9 10 1
	fmt.Println(true || false && false, !true || true, 1 < 2 == true, 3+4 == 7 && 2*2 == 4) // out: true true true true
	fmt.Println(-2*3, -7/2, -7%3, ^1&3, 1+1<<1, 5&3+1)                                      // out: -6 -3 -1 2 3 2
	x := 5
	p := &x
	fmt.Println(-*p, *p*2, x-1 == 4 != false) // out: -5 10 true
}
