// Keys of a map literal that are no constants may be equal. Go leaves open which of the values stays: native Go stores
// the pairs of constants first.
package main

import "fmt"

func f(x int) int {
	fmt.Println("f", x)
	return x
}

func main() {
	fmt.Println(map[[2]int]int{{1, 2}: f(3), {1, 2}: 4}) // out: f 3
	// out: map[[1 2]:3]
	fmt.Println(map[[2]int]int{{1, 2}: 3, {1, 2}: 4})          // out: map[[1 2]:4]
	fmt.Println(map[[2]int]int{{1, f(2)}: f(3), {1, 2}: f(4)}) // out: f 2
	// out: f 3
	// out: f 4
	// out: map[[1 2]:4]
	fmt.Println(map[any]int{[1]int{1}: f(1), [1]int{1}: 2}) // out: f 1
	// out: map[[1]:2]
	fmt.Println(map[[1]int]any{{1}: f(1), {1}: 2, {1}: nil}) // out: f 1
	// out: map[[1]:2]
	type p struct{ x, y int }
	fmt.Println(map[p][]int{{y: 1}: {f(1)}, p{0, 1}: nil}) // out: f 1
	// out: map[{0 1}:[1]]
	fmt.Println(map[p][]int{{y: 1}: {1}, p{0, 1}: {2}}) // out: map[{0 1}:[2]]
}
