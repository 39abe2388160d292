// Sizes and lengths that depend on a type parameter are computed for each type argument.
package main

import (
	"fmt"
	"unsafe"
)

type Pair[A, B any] struct {
	a A
	b B
}

func size[T any]() uintptr              { var t T; return unsafe.Sizeof(t) }
func align[T any]() uintptr             { return unsafe.Alignof(*new(T)) }
func offset[A, B any]() uintptr         { var p Pair[A, B]; return unsafe.Offsetof(p.b) }
func array[T any]() uintptr             { return unsafe.Sizeof([3]T{}) }
func length[T [2]int | [4]int](t T) int { return len(t) }
func zero[T comparable](t T) bool       { var z T; return t == z }

func main() {
	fmt.Println(size[int8](), size[string](), size[struct{}](), size[Pair[int8, int64]]()) // out: 1 16 0 16
	fmt.Println(align[int16](), align[any]())                                              // out: 2 8
	fmt.Println(offset[int8, int16](), offset[bool, string]())                             // out: 2 8
	fmt.Println(array[int16]())                                                            // out: 6
	fmt.Println(length([2]int{}), length([4]int{}))                                        // out: 2 4
	fmt.Println(zero(0), zero("x"), zero(Pair[int, string]{}))                             // out: true false true
}
