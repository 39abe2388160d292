// ++ and op= evaluate their place once.
package main

import "fmt"

var n int

func at() int { n++; return n - 1 }

func main() {
	a := [4]int{10, 20, 30, 40}
	a[at()]++
	a[at()] += 5
	a[at()] *= a[at()]
	fmt.Println(a, n)
	p := &a
	p[0]--
	(*p)[1] <<= 1
	s := []*int{&a[2]}
	*s[0] %= 7
	fmt.Println(a)
}

/* output:
[11 25 1200 40] 4
[10 50 3 40]
*/
