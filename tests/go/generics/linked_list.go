// A generic type may refer to itself through pointers.
package main

import "fmt"

type List[T any] struct {
	head, tail *node[T]
	n          int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *List[T]) Add(x T) *List[T] {
	fresh := &node[T]{value: x}
	if l.tail == nil {
		l.head = fresh
	} else {
		l.tail.next = fresh
	}
	l.tail = fresh
	l.n++
	return l
}

func (l *List[T]) Each(f func(int, T)) {
	i := 0
	for n := l.head; n != nil; n = n.next {
		f(i, n.value)
		i++
	}
}

func main() {
	var l List[string]
	l.Add("x").Add("y").Add("z")
	l.Each(func(i int, s string) { fmt.Println(i, s) })
	fmt.Printf("%T %d\n", l, l.n)
}

/* output:
0 x
1 y
2 z
main.List[string] 3
*/
