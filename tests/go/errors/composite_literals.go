package main

type T struct {
	a int
	b string
}

func main() {
	_ = T{1}              // error col:9: too few values in struct literal of type T
	_ = T{1, "x", 3}      // error col:16: too many values in struct literal of type T
	_ = T{a: 1, "x"}      // error col:14: mixture of field:value and value elements in struct literal
	_ = T{c: 1}           // error col:8: unknown field c in struct literal of type T
	_ = T{a: 1, a: 2}     // error col:14: duplicate field name a in struct literal
	_ = T{"x", 1}         /* error col:8: cannot use "x" (untyped string constant) as int value in struct literal */ // error col:13: cannot use 1 (untyped int constant) as string value in struct literal
	_ = [2]int{1, 2, 3}   // error col:19: index 2 is out of bounds (>= 2)
	_ = []int{0: 1, 0: 2} // error col:18: duplicate index 0 in array or slice literal
	_ = [...]int{-1: 1}   /* error col:15: invalid argument: index -1 (constant of type int) must not be negative */ // error col:15: too many errors
	_ = int{1}
}
