// The third index bounds the capacity, so that append copies.
package main

import "fmt"

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:3:3]
	t := append(s, 100)
	u := append(a[1:3], 200)
	fmt.Println(a, s, t, u, cap(s), cap(a[2:4:5]))
	defer func() { fmt.Println(recover()) }()
	n := 7
	_ = a[:2:n]
}

/* output:
[0 1 2 200 4 5] [1 2] [1 2 100] [1 2 200] 2 3
runtime error: slice bounds out of range [::7] with length 6
*/
