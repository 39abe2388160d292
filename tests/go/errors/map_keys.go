package main

type K struct{ s []int }

func main() {
	var m map[[]int]int       // error col:12: invalid map key type []int
	var n map[func()]string   // error col:16: invalid map key type func()
	var o map[K]bool          // error col:12: invalid map key type K
	var p map[map[int]int]int // error col:12: invalid map key type map[int]int
	var ok map[interface{}]int
	_ = map[string]int{"a": 1, "b": 2, "a": 3} // error col:37: duplicate key "a" in map literal
	_ = map[string]int{1: 2, "x": "y"}         /* error col:21: cannot use 1 (untyped int constant) as string value in map literal */ // error col:32: cannot use "y" (untyped string constant) as int value in map literal
	_ = map[string]int{5}                      // error col:21: missing key in map literal
	_, _, _, _, _ = m, n, o, p, ok
}
