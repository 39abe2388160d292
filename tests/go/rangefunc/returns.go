// return in the body of a loop over a function is the enclosing function's, whatever kind of results that has.
package main

import (
	"errors"
	"fmt"
)

func seq(yield func(int, string) bool) {
	for i, s := range []string{"a", "b", "c"} {
		if !yield(i, s) {
			return
		}
	}
}

func nothing() {
	for i := range seq {
		if i == 1 {
			return
		}
		fmt.Print("nothing ", i, "; ")
	}
	fmt.Print("never")
}

func unnamed(s string) (int, string) {
	for i, t := range seq {
		if s == t {
			return i, t + t
		}
	}
	return -1, ""
}

func named(n int) (i int, err error) {
	defer func() { i *= 10 }()
	for i, s := range seq {
		if i == n {
			return i, errors.New(s)
		}
	}
	for i = range seq {
		if i == 2 {
			return
		}
	}
	return 7, nil
}

func swapped() (a, b int) {
	a, b = 1, 2
	for range seq {
		return b, a
	}
	return
}

func blank() (_ int, _ any, s string) {
	for i := range seq {
		for j, t := range seq {
			if i+j == 3 {
				return i, j, t
			}
		}
	}
	return
}

func forwarded() (int, any) {
	for _, s := range seq {
		return unnamed(s)
	}
	panic("never")
}

// The value is the function's result even when what follows panics and somebody recovers.
func kept() int {
	defer func() { recover() }()
	for range func(yield func() bool) { yield(); panic("after") } {
		return 42
	}
	return 0
}

func deep() (n int) {
	f := func() (m int) {
		for i := range seq {
			for j := range seq {
				m = i*10 + j
				n++
				if m == 11 {
					return m + 100
				}
			}
		}
		return
	}
	for range seq {
		return f() * 100
	}
	return
}

type big struct {
	a [40]int
	s string
}

func large() big {
	for i, s := range seq {
		if i == 2 {
			return big{s: s, a: [40]int{39: i}}
		}
	}
	return big{}
}

func main() {
	nothing()
	fmt.Println()                                         // out: nothing 0;
	fmt.Println(unnamed("c"))                             // out: 2 cc
	fmt.Println(unnamed("d"))                             // out: -1
	fmt.Println(named(1))                                 // out: 10 b
	fmt.Println(named(5))                                 // out: 20 <nil>
	fmt.Println(swapped())                                // out: 2 1
	fmt.Println(blank())                                  // out: 1 2 c
	fmt.Println(forwarded())                              // out: 0 aa
	fmt.Println(kept(), deep(), large().a[39], large().s) // out: 42 11100 2 c
}
