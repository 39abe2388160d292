// A generic function calls itself, with the same and with other type arguments.
package main

import "fmt"

func depth[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return depth(n-1, x)
}

func flip[A, B any](n int, a A, b B) string {
	if n == 0 {
		return fmt.Sprintf("%T %T", a, b)
	}
	return flip(n-1, b, a)
}

func main() {
	fmt.Println(depth(3, 1.5), flip(0, 1, "s"), flip(1, 1, "s"), flip(2, 1, "s"))
}

/* output:
float64 int string string int int string
*/
