package main

import "fmt"

func main() {
	s := []string{"a", "b", "c"}
	t := s[1:]
	clear(t)
	fmt.Printf("%q %d\n", s, len(t)) // out: ["a" "" ""] 2
	m := map[string]int{"x": 1, "y": 2}
	clear(m)
	fmt.Println(m, len(m), m == nil) // out: map[] 0 false
	clear([]int(nil))
	clear(map[int]int(nil))
}
