// Functions as parameters, results, map values and fields; immediately called literals.
package main

import "fmt"

type op func(float64, float64) float64

func (o op) flip() op { return func(a, b float64) float64 { return o(b, a) } }

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	ops := map[string]op{"-": func(a, b float64) float64 { return a - b }}
	fmt.Println(ops["-"](5, 3), ops["-"].flip()(5, 3))
	fmt.Println(compose(func(x int) int { return x + 1 }, func(x int) int { return x * 10 })(2))
	fmt.Println(func(s ...string) int { return len(s) }("a", "b"))
	defer fmt.Println(func() string { return "last" }())
}

/* output:
2 -2
30
2
last
*/
