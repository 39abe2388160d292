package main

func main() {
	f := func(a int) int { return a }
	f("x")                                              // error col:4: cannot use "x" (untyped string constant) as int value in argument to f
	_ = func() int {}                                   // error col:18: missing return
	g := func() { return 1 }                            // error col:23: too many return values\n\thave (number)\n\twant ()
	f = g                                               // error col:6: cannot use g (variable of type func()) as func(a int) int value in assignment
	func() {}                                           // error col:2: func() {} (value of type func()) is not used
	var h func(int, ...string) = func(int, []string) {} // error col:31: cannot use func(int, []string) {} (value of type func(int, []string)) as func(int, ...string) value in variable declaration
	func(x int) { x() }(1)                              // error col:16: invalid operation: cannot call non-function x (variable of type int)
	h(1, 2)                                             // error col:7: cannot use 2 (untyped int constant) as string value in argument to h
}
