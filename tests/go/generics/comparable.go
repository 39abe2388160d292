// comparable admits interfaces since Go 1.20; comparing what they hold may panic.
package main

import "fmt"

func index[T comparable](xs []T, x T) int {
	for i, y := range xs {
		if x == y {
			return i
		}
	}
	return -1
}

func main() {
	fmt.Println(index([]string{"a", "b"}, "b"), index([]any{1, "x", 2.5}, any(2.5)))
	fmt.Println(index([][2]int{{1, 2}, {3, 4}}, [2]int{3, 4}))
	defer func() { fmt.Println(recover()) }()
	index([]any{[]int{1}}, any([]int{1}))
}

/* output:
1 2
1
runtime error: comparing uncomparable type []int
*/
