// Conversions of slices to arrays copy, to array pointers share; a slice too short panics.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	a, p := [2]int(s), (*[3]int)(s)
	p[0] = 100
	fmt.Println(a, *p, s)
	var n []int
	fmt.Println((*[0]int)(n) == nil, (*[0]int)([]int{}) == nil, [0]int(n))
	defer func() { fmt.Println(recover()) }()
	fmt.Println([4]int(s))
}

/* output:
[1 2] [100 2 3] [100 2 3]
true false []
runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
*/
