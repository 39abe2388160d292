// clear zeroes elements, keeps length; s[:0] keeps the array.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	t := s[:0]
	clear(s[1:])
	fmt.Println(s, t, t[:3], cap(t))
}

/* output:
[1 0 0] [] [1 0 0] 3
*/
