package main

func main() {
	_ = len(5)             // error col:10: invalid argument: 5 (untyped int constant) for built-in len
	_ = cap(map[int]int{}) // error col:10: invalid argument: map[int]int{} (value of type map[int]int) for built-in cap
	_ = make(int)          // error col:11: invalid argument: cannot make int; type must be slice, map, or channel
	_ = make([]int)        // error col:6: invalid operation: make([]int) expects 2 or 3 arguments; found 1
	_ = make([]int, 5, 2)  // error col:18: invalid argument: length and capacity swapped
	_ = make([]int, -1)    // error col:18: invalid argument: index -1 (constant of type int) must not be negative
	_ = new(5)             // error col:10: 5 is not a type
	_ = append(1, 2)       // error col:13: first argument to append must be a slice; have 1 (untyped int constant)
	copy(1, 2)             // error col:7: invalid argument: copy expects slice arguments; found 1 (untyped int constant) and 2 (untyped int constant)
	delete([]int{}, 1)     /* error col:9: invalid argument: []int{} (value of type []int) is not a map */ // error col:9: too many errors
	panic()
}
