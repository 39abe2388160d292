package main

import "fmt"

func main() {
	var m map[string]int
	v, ok := m["x"]
	fmt.Println(m == nil, len(m), v, ok, m) // out: true 0 0 false map[]
	delete(m, "x")
	for range m {
		fmt.Println("never")
	}
	m["x"] = 1 // panic: assignment to entry in nil map
}
