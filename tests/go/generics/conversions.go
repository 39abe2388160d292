// T(x) converts to the type argument; between two parameters every pair of their types must convert.
package main

import "fmt"

type Number interface {
	~int | ~int8 | ~uint16 | ~float32 | ~float64
}
type Text interface{ ~string | ~[]byte | ~[]rune }

func to[B, A Number](a A) B                    { return B(a) }
func constant[T Number]() T                    { return T(100) }
func texts[B ~string, A Text](a A) B           { return B(a) }
func bytes[T ~string | ~[]byte](t T) []byte    { return []byte(t) }
func boxed[T any](t T) any                     { return t }
func back[T any](a any) (T, bool)              { t, ok := a.(T); return t, ok }
func pointer[T any, P interface{ *T }](p *T) P { return P(p) }

type ID string
type Tiny int8

func main() {
	fmt.Println(to[int](3.9), to[Tiny](300), to[uint16](-1), to[float32](7))                  // out: 3 44 65535 7
	fmt.Println(constant[Tiny](), constant[float64](), constant[int]())                       // out: 100 100 100
	fmt.Println(texts[ID]([]byte("ab")), texts[string]([]rune{'ä', 'b'}), texts[string]("c")) // out: ab äb c
	fmt.Println(bytes("hi"), bytes(ID("x")), bytes([]byte{1}))                                // out: [104 105] [120] [1]
	fmt.Printf("%T %v\n", boxed(Tiny(1)), boxed(Tiny(1)))                                     // out: main.Tiny 1
	fmt.Println(back[int](5))                                                                 // out: 5 true
	fmt.Println(back[string](5))                                                              // out:  false
	fmt.Println(back[fmt.Stringer](5))                                                        // out: <nil> false
	n := 4
	fmt.Println(*pointer(&n)) // out: 4
}
