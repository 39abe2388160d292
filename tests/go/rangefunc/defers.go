// A call deferred in the body of a loop over a function belongs to the enclosing function.
package main

import "fmt"

func seq(yield func(int) bool) {
	defer fmt.Println("seq ends")
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

type printer string

func (p printer) print(i int) { fmt.Println(string(p), i) }

func f() (n int) {
	defer fmt.Println("first")
	for i := range seq {
		defer fmt.Println("body", i)
		for j := range seq {
			if j == 1 {
				break
			}
			defer printer("method").print(i*10 + j)
		}
		if i == 1 {
			defer func() { n += i }()
			return 100
		}
	}
	return 0
}

// The body may run on another goroutine.
func elsewhere(yield func(int) bool) {
	for i := range 2 {
		done := make(chan bool)
		go func() { done <- yield(i) }()
		<-done
	}
}

func across() {
	m := map[string]int{"x": 1}
	defer func() { fmt.Println("last", len(m)) }()
	for i := range elsewhere {
		defer fmt.Println("across", i)
		defer delete(m, "x")
	}
	fmt.Println("loop over", len(m))
}

func main() {
	fmt.Println("f:", f())
	// out: seq ends
	// out: seq ends
	// out: seq ends
	// out: method 10
	// out: body 1
	// out: method 0
	// out: body 0
	// out: first
	// out: f: 101
	across()
	// out: loop over 1
	// out: across 1
	// out: across 0
	// out: last 0
}
