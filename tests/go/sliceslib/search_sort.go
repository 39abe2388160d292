// slices: sorting, searching, comparing.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type p struct {
	name string
	age  int
}

func main() {
	xs := []int{3, 1, 2, 3}
	slices.Sort(xs)
	fmt.Println(xs, slices.IsSorted(xs))
	fmt.Println(slices.BinarySearch(xs, 3))
	fmt.Println(slices.BinarySearch(xs, 5))
	ps := []p{{"b", 2}, {"a", 2}, {"c", 1}}
	slices.SortStableFunc(ps, func(a, b p) int { return cmp.Compare(a.age, b.age) })
	fmt.Println(ps)
	slices.SortFunc(ps, func(a, b p) int {
		return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	fmt.Println(ps, slices.MaxFunc(ps, func(a, b p) int { return cmp.Compare(a.name, b.name) }))
	fmt.Println(slices.BinarySearchFunc(ps, 1, func(x p, n int) int { return cmp.Compare(n, x.age) }))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), slices.Equal([]string{"a"}, []string{"a"}), slices.Min(xs), slices.Max(xs))
	defer func() { fmt.Println(recover()) }()
	slices.Max([]int{})
}

/* output:
[1 2 3 3] true
2 true
4 false
[{c 1} {b 2} {a 2}]
[{a 2} {b 2} {c 1}] {c 1}
2 true
-1 true 1 3
slices.Max: empty list
*/
