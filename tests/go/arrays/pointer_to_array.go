// Through a pointer to an array: index, slice, len, range and copy without stars.
package main

import "fmt"

func main() {
	p := &[4]int{1, 2, 3, 4}
	p[0] = 10
	s := p[1:3]
	s[0] = 20
	fmt.Println(len(p), cap(p[:2]), *p, s)
	var q *[3]int
	for i := range q {
		fmt.Print(i, " ")
	}
	fmt.Println(len(q))
	defer func() { fmt.Println(recover()) }()
	_ = q[1]
}

/* output:
4 4 [10 20 3 4] [20 3]
0 1 2 3
runtime error: invalid memory address or nil pointer dereference
*/
