// Untyped constants get the default type of the largest kind among them, where no typed argument decides.
package main

import "fmt"

func pair[T any](a, b T) string { return fmt.Sprintf("%T", a) }

func scale[T ~int | ~float64](x T, by T) T { return x * by }

func main() {
	fmt.Println(pair(1, 2), pair(1, 2.5), pair('a', 1), pair(1, 2i), pair("a", "b"))
	var f float64 = 1.5
	fmt.Println(scale(f, 2), scale(3, 2))
}

/* output:
int float64 int32 complex128 string
3 6
*/
