// Package variables are initialised by their dependencies, then the init functions run in order.
package main

import "fmt"

var (
	a = b + 1
	b = f()
	c = "c"
)

func f() int {
	fmt.Println("f, c =", c)
	return d * 2
}

var d = g()

func g() int {
	fmt.Println("g")
	return 21
}

func init() { fmt.Println("init 1", a, b, c, d) }
func init() { fmt.Println("init 2"); a = 0 }

var x, y = two()

func two() (int, int) { fmt.Println("two"); return 1, 2 }

var _ = side()

func side() bool { fmt.Println("side"); return true }

func main() { fmt.Println("main", a, x, y) }

/* output:
g
f, c = c
two
side
init 1 43 42 c 21
init 2
main 0 1 2
*/
