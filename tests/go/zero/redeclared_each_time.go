// A declaration inside a loop starts from zero at every pass.
package main

import "fmt"

func main() {
	var keep []*int
	for i := 0; i < 3; i++ {
		var n int
		var s []int
		var a [2]int
		n += i
		s = append(s, i)
		a[0]++
		keep = append(keep, &n)
		fmt.Println(n, s, a) // out: 0 [0] [1 0]
		// out: 1 [1] [1 0]
		// out: 2 [2] [1 0]
	}
	fmt.Println(*keep[0], *keep[1], *keep[2]) // out: 0 1 2
	f := func() (x int, s string) { x++; s += "y"; return }
	f()
	fmt.Println(f()) // out: 1 y
}
