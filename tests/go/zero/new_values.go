// new gives a pointer to a zero value of its own.
package main

import "fmt"

func main() {
	p, q := new(int), new(int)
	*p = 5
	s := new(struct {
		a []int
		b string
	})
	fmt.Println(*p, *q, p == q, s.a == nil, s.b == "")
}

/* output:
5 0 false true true
*/
