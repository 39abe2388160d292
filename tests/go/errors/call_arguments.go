package main

import "fmt"

func f(a, b int) int        { return a }
func g(s string, xs ...int) {}
func two() (int, int)       { return 1, 2 }

func main() {
	f(1)                   // error col:4: not enough arguments in call to f\n\thave (number)\n\twant (int, int)
	f(1, 2, 3)             // error col:10: too many arguments in call to f\n\thave (number, number, number)\n\twant (int, int)
	f("a", 2)              // error col:4: cannot use "a" (untyped string constant) as int value in argument to f
	f()                    // error col:2: not enough arguments in call to f\n\thave ()\n\twant (int, int)
	g()                    // error col:2: not enough arguments in call to g\n\thave ()\n\twant (string, ...int)
	g("a", 1, "b")         // error col:12: cannot use "b" (untyped string constant) as int value in argument to g
	g([]int{1}...)         // error col:4: not enough arguments in call to g\n\thave ([]int)\n\twant (string, ...int)
	g("s", 1, []int{2}...) // error col:12: too many arguments in call to g\n\thave (string, number, []int)\n\twant (string, ...int)
	f(two(), 1)            // error col:4: multiple-value two() (value of type (int, int)) in single-value context
	fmt.Println(f(two()))
	x := 1
	x() /* error col:2: invalid operation: cannot call non-function x (variable of type int) */ // error col:2: too many errors
}
