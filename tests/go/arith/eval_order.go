// Calls, receives and logical operators happen in lexical left-to-right order.
package main

import "fmt"

func f(n int) int {
	fmt.Print(n, " ")
	return n
}

func t(n int, b bool) bool {
	fmt.Print(n, b, " ")
	return b
}

func main() {
	a := []int{0, 0, 0}
	a[f(0)], a[f(1)] = f(2), f(3)
	fmt.Println(a)
	fmt.Println(f(4) + f(5)*f(6))
	fmt.Println(t(1, false) && t(2, true) || t(3, true) && !t(4, false))
	m := map[int]int{f(7): f(8), f(9): f(10)}
	fmt.Println(len(m), [...]int{f(11), f(12)})
	func(xs ...int) { fmt.Println(xs) }(f(13), f(14))
}

/* output:
0 1 2 3 [2 3 0]
4 5 6 34
1 false 3 true 4 false true
7 8 9 10 11 12 2 [11 12]
13 14 [13 14]
*/
