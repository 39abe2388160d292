package main

import "fmt"

type T struct{ a, b int }

func (t *T) String() string { return fmt.Sprintf("<%d,%d>", t.a, t.b) }

func main() {
	panic(&T{1, 2}) // panic: <1,2>
}
