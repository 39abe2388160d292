// Methods of instances: called, as values, as expressions, through embedding and through pointers.
package main

import "fmt"

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(t T) { s.items = append(s.items, t) }
func (s *Stack[T]) Pop() (t T) {
	t, s.items = s.items[len(s.items)-1], s.items[:len(s.items)-1]
	return
}
func (s Stack[E]) Len() int     { return len(s.items) }
func (s Stack[_]) Name() string { return "stack" }

type Named[T any] struct {
	Stack[T]
	name string
}

type Sized interface{ Len() int }

func main() {
	var s Stack[string]
	s.Push("a")
	push := s.Push
	push("b")
	fmt.Println(s.Len(), s.Name()) // out: 2 stack
	fmt.Println(s.Pop())           // out: b
	length := Stack[string].Len
	fmt.Println(length(s)) // out: 1
	pop := (*Stack[string]).Pop
	fmt.Println(pop(&s)) // out: a
	n := Named[int]{name: "n"}
	n.Push(7)
	fmt.Println(n.Len(), n.items, n.name) // out: 1 [7] n
	var z Sized = n
	fmt.Println(z.Len())        // out: 1
	fmt.Printf("%T %T\n", s, n) // out: main.Stack[string] main.Named[int]
}
