// A variable that needs itself.
package main

var a = b // error col:5: initialization cycle for a\n\t./one_init_cycle.go:4:5: a refers to\n\t./one_init_cycle.go:5:5: b refers to\n\t./one_init_cycle.go:4:5: a
var b = a

func main() {}
