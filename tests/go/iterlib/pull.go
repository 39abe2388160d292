// Pull turns an iterator round: values when they are asked for, stopping early, panics and misuse.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func caught(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(count(3))
	for i := 0; i < 5; i++ {
		fmt.Println(next())
	}
	stop()
	stop()
	next, stop = iter.Pull(count(3))
	fmt.Println(next())
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(count(3))
	stop()
	fmt.Println(next())
	for a, b := range zip(count(9), slices.Values([]string{"x", "y"})) {
		fmt.Println(a, b)
	}
	next2, stop2 := iter.Pull2(maps.All(map[string]int{"one": 1}))
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()
	next, stop = iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("broken")
	})
	fmt.Println(next())
	caught("next", func() { next() })
	fmt.Println(next())
	caught("stop", stop)
	next, stop = iter.Pull(func(yield func(int) bool) {
		defer func() { panic("at the end") }()
		yield(1)
	})
	next()
	caught("stop", stop)
	next, stop = iter.Pull(func(yield func(int) bool) {
		yield(7)
		caught("inner", func() { next() })
		yield(8)
	})
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
}

/* output:
0 true
1 true
2 true
count ends
0 false
0 false
0 true
stopped at 0
count ends
0 false
0 false
0 x
1 y
stopped at 2
count ends
one 1 true
 0 false
1 true
next broken
0 false
stop <nil>
stop at the end
7 true
inner iter.Pull: next called again before yield
8 true
0 false
*/
