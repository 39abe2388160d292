// Pointers to pointers, swapping, comparison.
package main

import "fmt"

func swap(a, b **int) { *a, *b = *b, *a }

func main() {
	x, y := 1, 2
	p, q := &x, &y
	swap(&p, &q)
	fmt.Println(*p, *q, p == &y, x, y)
	pp := &p
	**pp = 50
	*pp = nil
	fmt.Println(y, p == nil, pp != nil)
	type node struct{ next *node }
	n := &node{}
	n.next = n
	fmt.Println(n.next.next.next == n)
}

/* output:
2 1 true 1 2
50 true true
true
*/
