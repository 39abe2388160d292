package main

var a = b // error col:5: initialization cycle for a\n\t./init_cycle.go:3:5: a refers to\n\t./init_cycle.go:4:5: b refers to\n\t./init_cycle.go:3:5: a
var b = a

func main() {}
