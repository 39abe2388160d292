// Fields through pointers, without stars; copying what a pointer points to.
package main

import "fmt"

func main() {
	type T struct{ a, b int }
	p := &T{1, 2}
	q := *p
	p.a = 10
	r := &p.b
	*r++
	fmt.Println(*p, q, (*p).b)
}

/* output:
{10 3} {1 2} 3
*/
