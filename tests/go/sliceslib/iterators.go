// slices and iterators: All, Values, Backward, Collect, Chunk, Sorted.
package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	s := []string{"x", "y", "z"}
	for i, v := range slices.All(s) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c)
	}
	fmt.Println()
	fmt.Println(slices.Collect(slices.Values(s)), slices.Sorted(maps.Keys(map[int]bool{3: true, 1: true})), slices.AppendSeq([]int{0}, maps.Values(map[string]int{"a": 1})))
	fmt.Println(slices.SortedFunc(slices.Values([]int{1, 3, 2}), func(a, b int) int { return b - a }))
}

/* output:
0x 1y 2z 2z 1y 0x [1 2][3 4][5]
[x y z] [1 3] [0 1]
[3 2 1]
*/
