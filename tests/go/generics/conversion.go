// Conversions between type parameters convert as their types do.
package main

import "fmt"

type number interface {
	~int8 | ~uint8 | ~int | ~float64
}

func to[B, A number](a A) B { return B(a) }

func text[T ~[]byte | ~string](x T) string { return string(x) }

func bytes[T ~[]byte | ~string](x T) []byte { return []byte(x) }

func main() {
	fmt.Println(to[int8](300), to[uint8](-1), to[float64](7), to[int](3.99))
	fmt.Println(text("s"), text([]byte{'b'}), bytes("xy"), bytes([]byte{1}))
}

/* output:
44 255 7 3
s b [120 121] [1]
*/
