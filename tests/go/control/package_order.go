// What is used before its declaration in the file; a package variable of each kind.
package main

import "fmt"

func main() {
	v := T{c}
	fmt.Println(v.twice(), total, len(table), table["b"](3), fn(2), *ptr) // out: 10 8 2 23 10 8
}

func (t T) twice() int { return t.n * 2 }

var ptr = &total
var total = sum(1, 2, c)
var table = map[string]func(int) int{"a": fn, "b": func(x int) int { return fn(x) + total }}
var fn = func(x int) int { return x * c }

func sum(xs ...int) (s int) {
	for _, x := range xs {
		s += x
	}
	return
}

const c = d + 1
const d = 4

type T struct{ n U }
type U = int
