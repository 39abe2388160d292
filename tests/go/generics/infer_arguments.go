// Type arguments that a call leaves out come from its arguments, whatever surrounds the parameter there.
package main

import "fmt"

type Pair[A, B any] struct {
	a A
	b B
}

func kind[T any](T) string                           { var z T; return fmt.Sprintf("%T", z) }
func elem[T any]([]T) string                         { return kind(*new(T)) }
func entry[K comparable, V any](map[K]V) string      { return kind(*new(K)) + " " + kind(*new(V)) }
func target[T any](*T) string                        { return kind(*new(T)) }
func function[A, B any](func(A, ...B) A) string      { return kind(*new(A)) + " " + kind(*new(B)) }
func sent[T any](chan<- T) string                    { return kind(*new(T)) }
func length[T any]([3]T) string                      { return kind(*new(T)) }
func inside[A, B any](Pair[A, []B]) string           { return kind(*new(A)) + " " + kind(*new(B)) }
func rest[T any](first T, more ...T) string          { return fmt.Sprint(kind(first), len(more)) }
func field[T any](struct{ x T }) string              { return kind(*new(T)) }
func iterate[T any](func(yield func(T) bool)) string { return kind(*new(T)) }

type Names []string

func main() {
	fmt.Println(kind(Names{}))                                     // out: main.Names
	fmt.Println(elem([]int{}))                                     // out: int
	fmt.Println(elem(Names{}))                                     // out: string
	fmt.Println(entry(map[string]float32{}))                       // out: string float32
	fmt.Println(target(new(Names)))                                // out: main.Names
	fmt.Println(function(func(a int, b ...bool) int { return a })) // out: int bool
	fmt.Println(sent(make(chan error)) == "<nil>")                 // out: true
	fmt.Println(length([3]uint8{}))                                // out: uint8
	fmt.Println(inside(Pair[rune, []Names]{}))                     // out: int32 main.Names
	fmt.Println(rest(1, 2, 3))                                     // out: int2
	fmt.Println(rest("a"))                                         // out: string0
	fmt.Println(field(struct{ x complex64 }{}))                    // out: complex64
	fmt.Println(iterate(func(yield func(uint16) bool) {}))         // out: uint16
}
