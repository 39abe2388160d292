// Keys in array literals; the length by the largest of them.
package main

import "fmt"

const last = 4

func main() {
	a := [...]string{2: "two", "three", 0: "zero", last: "four"}
	fmt.Printf("%d %q\n", len(a), a)
	b := [5]int{1, 3: 4}
	fmt.Println(b, len([...]int{9: 0}))
	c := [2][2]int{{1}, {1: 2}}
	fmt.Println(c)
	s := []rune{'b': 1}
	fmt.Println(len(s))
}

/* output:
5 ["zero" "" "two" "three" "four"]
[1 0 0 4 0] 10
[[1 0] [0 2]]
99
*/
