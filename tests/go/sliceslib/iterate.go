// The iterators of slices and what is collected from them.
package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	s := []string{"a", "b", "c", "d", "e"}
	for i, v := range slices.All(s) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward(s) {
		if i == 0 {
			break
		}
		fmt.Print(i, v, " ")
	}
	for v := range slices.Values(s) {
		if v == "c" {
			continue
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	for c := range slices.Chunk(s, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(slices.Values(s)), slices.Collect(slices.Values([]int(nil))) == nil)
	fmt.Println(slices.AppendSeq([]string{"x"}, slices.Values(s[3:])))
	fmt.Println(slices.Sorted(slices.Values([]int{3, 1, 2})))
	fmt.Println(slices.SortedFunc(slices.Values(s), func(a, b string) int { return strings.Compare(b, a) }))
	fmt.Println(slices.SortedStableFunc(slices.Values([]string{"bb", "a", "cc", "d"}), func(a, b string) int { return len(a) - len(b) }))
}

/* output:
0a 1b 2c 3d 4e 4e 3d 2c 1b a b d e
[a b] 2 [c d] 2 [e] 1
[a b c d e] true
[x d e]
[1 2 3]
[e d c b a]
[a d bb cc]
*/
