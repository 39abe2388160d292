// Package variables are initialised in order of dependency, then init functions in order of the source.
package main

import "fmt"

var (
	a = b + 1
	b = f("b", c)
	c = f("c", 5)
	_ = f("blank", a)
)

func f(s string, n int) int { fmt.Println(s, n); return n }

func init() { fmt.Println("init 1", a, b, c) }
func init() { fmt.Println("init 2", d) }

var d = func() int { return f("d", a*2) }()

func main() { fmt.Println("main") }

/* output:
c 5
b 5
blank 6
d 12
init 1 6 5 5
init 2 12
main
*/
