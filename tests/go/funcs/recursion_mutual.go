// Functions that call each other, and a deep recursion.
package main

import "fmt"

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1)
}

func main() { fmt.Println(even(1001), odd(7), ackermann(2, 3), depth(100000)) }

/* output:
false true 9 100000
*/
