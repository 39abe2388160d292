package main

import "fmt"

type point struct{ x, y int }

func main() {
	m := map[string]point{"a": {1, 2}}
	p := m["a"]
	p.x = 100
	fmt.Println(m["a"], p, m["none"].y) // out: {1 2} {100 2} 0
	m["a"] = p
	fmt.Println(m["a"].x, m) // out: 100 map[a:{100 2}]
	q := map[point]*point{{1, 1}: {2, 2}}
	q[point{1, 1}].x++
	fmt.Println(*q[point{1, 1}]) // out: {3 2}
	f := map[string]func(int) int{"double": func(n int) int { return 2 * n }}
	fmt.Println(f["double"](4), f["none"] == nil) // out: 8 true
	a := map[int][2]int{1: {3, 4}}
	fmt.Println(a[1][1], a[2][0], len(a[5])) // out: 4 0 2
}
