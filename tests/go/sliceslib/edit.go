// slices: inserting, deleting, replacing, and what becomes of the tail.
package main

import (
	"fmt"
	"slices"
)

func main() {
	s := []string{"a", "b", "c", "d"}
	t := slices.Clone(s)
	s = slices.Delete(s, 1, 3)
	fmt.Printf("%q %q\n", s, s[:4])
	t = slices.Insert(t, 1, "x", "y")
	fmt.Println(t, slices.Replace(slices.Clone(t), 0, 2, "R"), slices.Concat(s, t[:1]))
	fmt.Println(slices.Compact([]int{1, 1, 2, 2, 1}), slices.DeleteFunc([]int{1, 2, 3, 4}, func(n int) bool { return n%2 == 0 }))
	slices.Reverse(t)
	fmt.Println(t, slices.Index(t, "x"), slices.Contains(t, "z"), slices.IndexFunc(t, func(s string) bool { return s < "b" }))
	fmt.Println(cap(slices.Clip(make([]int, 2, 9))), cap(slices.Grow([]int{}, 5)) >= 5, slices.Repeat([]int{1, 2}, 2))
	defer func() { fmt.Println(recover()) }()
	slices.Insert(t, 99, "q")
}

/* output:
["a" "d"] ["a" "d" "" ""]
[a x y b c d] [R y b c d] [a d a]
[1 2 1] [1 3]
[d c b y x a] 4 false 5
2 true [1 2 1 2]
runtime error: slice bounds out of range [99:6]
*/
