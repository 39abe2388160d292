// Changing through pointers in a slice changes what they point to, for all.
package main

import "fmt"

func main() {
	type T struct{ n int }
	a, b := &T{1}, &T{2}
	s := []*T{a, b, a}
	s[0].n = 10
	for _, p := range s {
		p.n++
	}
	fmt.Println(a.n, b.n, s[2].n)
}

/* output:
12 3 12
*/
