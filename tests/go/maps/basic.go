package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	v, ok := m["c"]
	fmt.Println(m["a"], v, ok, len(m)) // out: 1 0 false 2
	m["c"]++
	m["a"] += 10
	delete(m, "b")
	delete(m, "zz")
	_, ok = m["b"]
	fmt.Println(m, ok, len(m)) // out: map[a:11 c:1] false 2
	n := m
	n["d"] = 4
	fmt.Println(len(m), fmt.Sprint(m) == fmt.Sprint(n)) // out: 3 true
	if x, ok := m["d"]; ok {
		fmt.Println(x) // out: 4
	}
	type key struct{ a, b int }
	k := map[key]string{{1, 2}: "x", {b: 1}: "y"}
	fmt.Println(k[key{1, 2}], k[key{0, 1}], k) // out: x y map[{0 1}:y {1 2}:x]
}
