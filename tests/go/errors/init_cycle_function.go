package main

var x = f() // error col:5: initialization cycle for x\n\t./init_cycle_function.go:3:5: x refers to\n\t./init_cycle_function.go:5:6: f refers to\n\t./init_cycle_function.go:6:6: g refers to\n\t./init_cycle_function.go:3:5: x

func f() int { return g() }
func g() int { return x + y }

var y = 1

func main() {}
