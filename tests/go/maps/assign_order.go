// The operands of an assignment are evaluated before anything is assigned, a panic leaves the rest undone.
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1}
	m["b"], m["a"] = m["a"], m["b"]
	fmt.Println(m) // out: map[a:0 b:1]
	var nilMap map[string]int
	x := 1
	func() {
		defer func() { recover() }()
		x, nilMap["k"] = 2, 3
	}()
	fmt.Println(x) // out: 2
	m["self"] = len(m)
	fmt.Println(m["self"], len(m)) // out: 2 3
}
