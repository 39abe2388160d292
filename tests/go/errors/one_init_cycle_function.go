// A variable that needs itself through a function.
package main

var a = f() // error col:5: initialization cycle for a\n\t./one_init_cycle_function.go:4:5: a refers to\n\t./one_init_cycle_function.go:6:6: f refers to\n\t./one_init_cycle_function.go:4:5: a

func f() int { return a }

func main() {}
