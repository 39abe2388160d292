// Untyped constants give a parameter the default type of the largest kind among them, typed arguments win over them.
package main

import "fmt"

func two[T any](a, b T) string       { return fmt.Sprintf("%T %v %v", a, a, b) }
func many[T any](list ...T) string   { return fmt.Sprintf("%T %v", list, list) }
func pair[A, B any](a A, b B) string { return fmt.Sprintf("%T %T", a, b) }

func main() {
	fmt.Println(two(1, 2))          // out: int 1 2
	fmt.Println(two(1, 2.5))        // out: float64 1 2.5
	fmt.Println(two('a', 1))        // out: int32 97 1
	fmt.Println(two('a', 1.5))      // out: float64 97 1.5
	fmt.Println(two(1, 2i))         // out: complex128 (1+0i) (0+2i)
	fmt.Println(two(byte(1), 2))    // out: uint8 1 2
	fmt.Println(two(2, float32(1))) // out: float32 2 1
	fmt.Println(many(1, 'x', 2.0))  // out: []float64 [1 120 2]
	fmt.Println(pair(1, 2.0))       // out: int float64
	fmt.Println(pair("a", 1 == 2))  // out: string bool
	var s uint = 3
	fmt.Println(two(1<<s, 1)) // out: int 8 1
}
