// Generic types: methods, embedding, method values and expressions, interfaces, recursion.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type List[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	next *node[T]
	val  T
}

func (l *List[T]) Push(x T) *List[T] {
	l.head = &node[T]{l.head, x}
	l.n++
	return l
}

func (l *List[E]) Each(f func(E)) {
	for n := l.head; n != nil; n = n.next {
		f(n.val)
	}
}

func (l List[_]) Len() int { return l.n }

func (l *List[T]) All() func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil && yield(i, n.val); n = n.next {
			i++
		}
	}
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.Second, p.First} }
func (p Pair[A, B]) String() string          { return fmt.Sprintf("<%v|%v>", p.First, p.Second) }
func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

type Named struct {
	*List[string]
	Pair[int, bool]
	name string
}

type Container[T any] interface {
	Len() int
	Push(T) *List[T]
}

type Tree[K interface{ ~int | ~string }, V any] struct {
	left, right *Tree[K, V]
	key         K
	val         V
}

func (t *Tree[K, V]) Put(key K, val V) *Tree[K, V] {
	switch {
	case t == nil:
		return &Tree[K, V]{key: key, val: val}
	case key < t.key:
		t.left = t.left.Put(key, val)
	case key > t.key:
		t.right = t.right.Put(key, val)
	default:
		t.val = val
	}
	return t
}

func (t *Tree[K, V]) Walk(f func(K, V)) {
	if t != nil {
		t.left.Walk(f)
		f(t.key, t.val)
		t.right.Walk(f)
	}
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(list ...T) Set[T] {
	for _, x := range list {
		s[x] = struct{}{}
	}
	return s
}

type Func[T any] func(T) T

func (f Func[T]) Twice(x T) T { return f(f(x)) }

type Chan[T any] chan T

func (c Chan[T]) Get() (x T, err error) {
	select {
	case x = <-c:
	default:
		err = errors.New("empty")
	}
	return
}

type Alias = Pair[string, []int]

type Option[T any] func(*T)

type Vec[T any, P interface{ *T }] []P

func (v Vec[T, P]) Deref() (out []T) {
	for _, p := range v {
		out = append(out, *p)
	}
	return
}

func main() {
	var l List[int]
	l.Push(1).Push(2).Push(3)
	sum := 0
	l.Each(func(x int) { sum += x })
	fmt.Println(sum, l.Len(), l.head.val) // out: 6 3 3
	for i, x := range l.All() {
		fmt.Print(i, ":", x, " ")
	}
	fmt.Println() // out: 0:3 1:2 2:1

	p := MakePair(1, "x")
	fmt.Println(p, p.Swap(), &p, []any{p.Swap().Swap()})         // out: <1|x> <x|1> <1|x> [<1|x>]
	fmt.Printf("%T %+v\n", p.Swap(), Alias{"a", []int{1}})       // out: main.Pair[string,int] <a|[1]>
	fmt.Println(p == MakePair(1, "x"), p == Pair[int, string]{}) // out: true false

	n := Named{List: new(List[string]), name: "n"}
	n.Push("b").Push("a")
	push, length := n.Push, Named.Len
	push("c")
	fmt.Println(n.Len(), length(n), n.Swap(), n.String(), n.First) // out: 3 3 <false|0> <0|false> 0
	var c Container[string] = n
	c.Push("d")
	_, is := any(n).(Container[int])
	fmt.Println(c.Len(), is, any(&l).(Container[int]).Len()) // out: 4 false 3
	each := (*List[int]).Each
	each(&l, func(x int) { fmt.Print(x, " ") })
	fmt.Println(Pair[int, int].Swap(Pair[int, int]{1, 2})) // out: 3 2 1 <2|1>

	var t *Tree[string, int]
	for i, s := range strings.Fields("m c x a d m") {
		t = t.Put(s, i)
	}
	t.Walk(func(k string, v int) { fmt.Print(k, v, " ") })
	fmt.Println() // out: a3 c1 d4 m5 x2

	s := Set[string]{}.Add("a", "b", "a")
	fmt.Println(len(s), s)                                            // out: 2 map[a:{} b:{}]
	fmt.Println(Func[int](func(i int) int { return i * 3 }).Twice(2)) // out: 18
	ch := make(Chan[string], 1)
	ch <- "sent"
	fmt.Println(ch.Get()) // out: sent <nil>
	fmt.Println(ch.Get()) // out:  empty
	x := 5
	fmt.Println(Vec[int, *int]{&x, &x}.Deref()) // out: [5 5]
	for _, o := range []Option[Pair[int, int]]{func(p *Pair[int, int]) { p.First = 9 }} {
		var p Pair[int, int]
		o(&p)
		fmt.Println(p) // out: <9|0>
	}
}
