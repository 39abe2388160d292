// Names of instances in panics and traces.
package main

import "fmt"

type Stack[T any] struct{ list []T }

func (s *Stack[T]) Pop() (x T) {
	x = s.list[len(s.list)-1]
	s.list = s.list[:len(s.list)-1]
	return
}

func (s Stack[T]) Map(f func(T) T) {
	for i := range s.list {
		func() { s.list[i] = f(s.list[i]) }()
	}
}

func Try[T any](f func() T) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type num int

func As[T any](x any) T { return x.(T) }

func Key[K comparable](k K) int { return map[K]int{}[k] }

func deep[T any](x T) {
	s := Stack[T]{[]T{x}}
	s.Map(func(y T) T {
		return As[T]("wrong")
	})
}

func main() {
	Try(func() int { return As[int]("s") })                           // out: interface conversion: interface {} is string, not int
	Try(func() int { return len(As[Stack[num]](Stack[int]{}).list) }) // out: interface conversion: interface {} is main.Stack[int], not main.Stack[main.num]
	Try(func() int { return Key[any]([]num{}) })                      // out: runtime error: hash of unhashable type []main.num
	Try(func() int { return Key[any](Stack[string]{}) })              // out: runtime error: hash of unhashable type main.Stack[string]
	Try((&Stack[int]{}).Pop)                                          // out: runtime error: index out of range [-1]
	Try(func() error { return As[error](&Stack[num]{}) })             // out: interface conversion: *main.Stack[main.num] is not error: missing method Error
	deep(num(1))
}

/* dump:
panic: interface conversion: interface {} is string, not main.num

goroutine 1 [running]:
main.As[...](...)
	panics.go:27
main.deep[...].func1(...)
	panics.go:34
main.Stack[...].Map.func1()
	panics.go:16
main.Stack[...].Map(...)
	panics.go:16
main.deep[...](...)
	panics.go:33
main.main()
	panics.go:45
*/
