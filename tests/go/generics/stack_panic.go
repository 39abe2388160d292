// The panic of a method of a generic type is recovered like any other, with its text.
package main

import "fmt"

type Stack[T any] []T

func (s *Stack[T]) Push(x T) { *s = append(*s, x) }

func (s *Stack[T]) Pop() T {
	old := *s
	x := old[len(old)-1]
	*s = old[:len(old)-1]
	return x
}

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	var s Stack[rune]
	s.Push('a')
	fmt.Println(string(s.Pop()))
	s.Pop()
}

/* output:
a
recovered: runtime error: index out of range [-1]
*/
