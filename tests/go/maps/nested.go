// Maps of maps and of slices: a missing inner map reads as empty but cannot be written.
package main

import "fmt"

func main() {
	m := map[string]map[string]int{"a": {"x": 1}}
	fmt.Println(m["b"]["x"], len(m["b"]))
	m["a"]["y"]++
	s := map[string][]int{}
	s["k"] = append(s["k"], 1, 2)
	s["k"][0] = 10
	fmt.Println(m, s)
	defer func() { fmt.Println(recover()) }()
	m["b"]["x"] = 1
}

/* output:
0 0
map[a:map[x:1 y:1]] map[k:[10 2]]
assignment to entry in nil map
*/
