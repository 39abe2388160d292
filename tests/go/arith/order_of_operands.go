// Calls are made in order, from left to right, whatever the precedence of operators.
package main

import "fmt"

func f(n int) int { fmt.Print(n, " "); return n }

func main() {
	fmt.Println(f(1) + f(2)*f(3) - f(4)/f(5))
	a := []int{f(6), f(7)}
	m := map[int]int{f(8): f(9)}
	fmt.Println(a[f(0)], m[f(8)], f(1) < f(2) && f(3) > f(4) || f(5) == f(5))
	var x, y = f(1), f(2)
	x, y = y+f(3), x+f(4)
	fmt.Println(x, y)
}

/* output:
1 2 3 4 5 7
6 7 8 9 0 8 1 2 3 4 5 5 6 9 true
1 2 3 4 5 5
*/
