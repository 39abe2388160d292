package main

func init() {
}

func init() {
	m[1] = 2
}

var m map[int]int

func main() {
}

/* dump:
panic: assignment to entry in nil map

goroutine 1 [running]:
main.init.1(...)
	init_functions.go:7
*/
