// An array is a value: assignment, argument and range copy it whole.
package main

import "fmt"

func change(a [3]int) [3]int {
	a[0] = 100
	return a
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	c := change(a)
	fmt.Println(a, b, c, a == [3]int{1, 2, 3}, a == b) // out: [1 2 3] [1 20 3] [100 2 3] true false
	for i, v := range a {
		a[2] = 99
		fmt.Println(i, v) // out: 0 1
		// out: 1 2
		// out: 2 3
	}
	fmt.Println(a) // out: [1 2 99]
	p := &a
	q := *p
	p[0], q[1] = 7, 8
	fmt.Println(a, q, len(p)) // out: [7 2 99] [1 8 99] 3
}
