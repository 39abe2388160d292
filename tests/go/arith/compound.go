// The left operand of an assignment operation is evaluated once.
package main

import "fmt"

var calls int

func index() int {
	calls++
	return calls - 1
}

func main() {
	a := []int{10, 20, 30}
	a[index()] += 5
	a[index()]++
	a[index()] *= 2
	fmt.Println(a, calls) // out: [15 21 60] 3
	x := 0b1100
	x &= 0b1010
	fmt.Println(x) // out: 8
	x |= 1
	x ^= 0xf
	x <<= 3
	x >>= 1
	x -= 4
	x /= 3
	x %= 5
	fmt.Println(x) // out: 1
	s := "a"
	s += "b" + s
	fmt.Println(s) // out: aba
}
