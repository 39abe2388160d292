// What stands in the body of a generic function: literals, local types, type switches, deferred calls, loops over
// functions, labels. All of it is an instance's own.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func Counter[T any](first T, next func(T) T) func() T {
	x := first
	return func() T {
		defer func() { x = next(x) }()
		return x
	}
}

func Local[T any](x T) any {
	type box struct {
		v    T
		next *box
	}
	type boxes []box
	b := boxes{{v: x}, {v: x}}
	b[0].next = &b[1]
	return b
}

func Kind[T any](x T) string {
	switch v := any(x).(type) {
	case T:
		if s, ok := any(v).(string); ok {
			return "T, string " + s
		}
		return fmt.Sprintf("T %v", v)
	case int:
		return "never"
	}
	return "nil"
}

func Which[T, U any](x any) string {
	switch v := x.(type) {
	case []T:
		return fmt.Sprint("slice of T ", len(v))
	case map[string]U, *U:
		return fmt.Sprintf("of U %T", v)
	case U:
		return fmt.Sprint("U ", v)
	case T:
		return fmt.Sprint("T ", v)
	case nil:
		return "nil"
	default:
		return "other"
	}
}

func As[T any](x any) (T, bool) {
	t, ok := x.(T)
	return t, ok
}

type sorter[T any] struct {
	list []T
	less func(a, b T) bool
}

func (s sorter[T]) Len() int           { return len(s.list) }
func (s sorter[T]) Less(i, j int) bool { return s.less(s.list[i], s.list[j]) }
func (s sorter[T]) Swap(i, j int)      { s.list[i], s.list[j] = s.list[j], s.list[i] }

func SortBy[T any](list []T, less func(a, b T) bool) []T {
	sort.Sort(sorter[T]{list, less})
	return list
}

func Defers[T fmt.Stringer](list ...T) (out string) {
	defer func() { out += fmt.Sprint(recover()) }()
	for _, x := range list {
		defer func(s string) { out += s }(x.String())
	}
	var none T
	out = none.String() + ":"
	panic(list[0])
}

type name string

func (n name) String() string { return "n" + string(n) }

func Filter[T any](seq func(func(T) bool), keep func(T) bool) func(func(T) bool) {
	return func(yield func(T) bool) {
		for x := range seq {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func Values[T any](list ...T) func(func(T) bool) {
	return func(yield func(T) bool) {
		for _, x := range list {
			if !yield(x) {
				return
			}
		}
	}
}

func Find[T comparable](x T, rows ...[]T) (row, column int) {
outer:
	for i, list := range rows {
		for y := range Values(list...) {
			if y == x {
				return i, column
			}
			column++
			if column == 3 {
				column = 0
				continue outer
			}
		}
		column = 0
	}
	return -1, -1
}

func Produce[T any](n int, make func(int) T) <-chan T {
	c := make2[T](n)
	go func() {
		defer close(c)
		for i := range n {
			select {
			case c <- make(i):
			}
		}
	}()
	return c
}

func make2[T any](n int) chan T { return make(chan T, n) }

func Nested[T any](x T) func() func() string {
	return func() func() string {
		type pair struct{ a, b T }
		return func() string { return fmt.Sprintf("%T %v", pair{x, x}, pair{x, x}) }
	}
}

var global = Counter("g", func(s string) string { return s + s })

func main() {
	c, s := Counter(1, func(i int) int { return i * 2 }), Counter("x", strings.ToUpper)
	fmt.Println(c(), c(), c(), s(), s(), global(), global()) // out: 1 2 4 x X g gg
	fmt.Printf("%T %T\n", Local(1), Local("s"))              // out: main.boxes[int] main.boxes[string]
	fmt.Println(Kind(1), Kind("a"), Kind[any](nil), Kind[any]("b"), Kind[error](nil))
	// out: T 1 T, string a nil T, string b nil
	fmt.Println(Which[int, string]([]int{1}), Which[int, string](map[string]string{}), Which[int, string](new(string)))
	// out: slice of T 1 of U map[string]string of U *string
	fmt.Println(Which[int, int](1), Which[int, any](1), Which[any, int](nil), Which[bool, int](true), Which[bool, int]('a'))
	// out: U 1 U 1 nil T true other
	fmt.Println(As[int](1))                                                                            // out: 1 true
	fmt.Println(As[fmt.Stringer](1))                                                                   // out: <nil> false
	fmt.Println(As[fmt.Stringer](name("v")))                                                           // out: nv true
	fmt.Println(SortBy([]string{"ccc", "a", "bb"}, func(a, b string) bool { return len(a) < len(b) })) // out: [a bb ccc]
	fmt.Println(Defers(name("a"), name("b")))                                                          // out: n:nbnana
	for x := range Filter(Values(1, 2, 3, 4, 5), func(i int) bool { return i%2 == 1 }) {
		if x == 5 {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println(Find("c", []string{"a"}, []string{"b", "c"})) // out: 1 3 1 1
	for x := range Produce(3, func(i int) string { return fmt.Sprint("p", i) }) {
		fmt.Print(x, " ")
	}
	fmt.Println(Nested(1)()(), Nested("q")()()) // out: p0 p1 p2 main.pair[int] {1 1} main.pair[string] {q q}
}
