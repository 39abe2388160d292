package main

func main() {
	_ = map[string]int{"a": 1, "b": 2, "a": 3} // error col:37: duplicate key "a" in map literal
	_ = map[int]string{1: "x", 1: "y"} // error col:29: duplicate key 1 in map literal
	_ = map[[]int]string{} // error col:10: invalid map key type []int
	_ = map[func()]int{} // error col:14: invalid map key type func()
	_ = map[string]int{"a"} // error col:21: missing key in map literal
	_ = map[string]int{1: 2} // error col:21: cannot use 1 (untyped int constant) as string value in map literal
	_ = [3]int{0: 1, 0: 2} // error col:19: duplicate index 0 in array or slice literal
	_ = [2]int{1, 2, 3} // error col:19: index 2 is out of bounds (>= 2)
	_ = []int{-1: 5} // error col:12: invalid argument: index -1 (constant of type int) must not be negative
	_ = [...]int{"a": 1} /* error col:15: cannot convert "a" (untyped string constant) to type int */ // error col:15: too many errors
}
