// Operators of type parameters are those of the type argument: strings add, integers wrap, floats divide.
package main

import "fmt"

type Number interface {
	~int | ~int8 | ~uint8 | ~float32 | ~float64
}
type Ordered interface{ Number | ~string }
type Integer interface{ ~int | ~int8 | ~uint8 }

func add[T Ordered](a, b T) T         { return a + b }
func half[T Number](a T) T            { return a / 2 }
func next[T Number](a T) T            { a++; return a }
func less[T Ordered](a, b T) bool     { return a < b }
func equal[T comparable](a, b T) bool { return a == b }
func shift[T Integer](a T, n uint) T  { return a<<n | 1 }
func bits[T Integer](a T) T           { return ^a &^ 1 }
func neg[T Number](a T) T             { return -a }
func rem[T Integer](a, b T) T         { return a % b }
func not[T ~bool](a T) T              { return !a }
func mul[T Number](a T) T             { a *= a; return a }

type Celsius float64
type Flag bool

func main() {
	fmt.Println(add(1, 2), add("a", "b"), add(1.5, 2))                           // out: 3 ab 3.5
	fmt.Println(half(7), half(7.0), half(int8(-7)))                              // out: 3 3.5 -3
	fmt.Println(next(uint8(255)), next(int8(127)), next(Celsius(1)))             // out: 0 -128 2
	fmt.Println(less("a", "b"), less(2, 1), less(1.0, 1.5))                      // out: true false true
	fmt.Println(equal(1, 1), equal("a", "b"), equal([2]int{1, 2}, [2]int{1, 2})) // out: true false true
	fmt.Println(equal[any](1, 1.0), equal[any]("x", "x"))                        // out: false true
	fmt.Println(shift(uint8(200), 1), shift(1, 10), shift(int8(64), 1))          // out: 145 1025 -127
	fmt.Println(bits(int8(0)), bits(uint8(0)))                                   // out: -2 254
	fmt.Println(neg(uint8(1)), neg(1.5), neg(int8(-128)))                        // out: 255 -1.5 -128
	fmt.Println(rem(7, 3), rem(int8(-7), 3))                                     // out: 1 -1
	fmt.Println(not(Flag(true)), not(false))                                     // out: false true
	fmt.Println(mul(int8(16)), mul(float32(1.5)))                                // out: 0 2.25
}
