// Pointers to elements stay with the old array when append moves a slice.
package main

import "fmt"

func main() {
	s := make([]int, 2, 2)
	p := &s[0]
	s = append(s, 3)
	*p = 100
	fmt.Println(s, *p)
	t := make([]int, 2, 4)
	q := &t[0]
	t = append(t, 3)
	*q = 100
	fmt.Println(t)
	a := [2]struct{ n int }{}
	r := &a[1].n
	*r = 5
	b := a
	*r = 6
	fmt.Println(a, b)
}

/* output:
[0 0 3] 100
[100 0 3]
[{0} {6}] [{0} {5}]
*/
