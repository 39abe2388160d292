// Inside a function, and behind other text, there is nothing for a directive to be about.
package main

func f() { //go:noinline // error col:14: misplaced compiler directive
	//go:noinline // error col:4: misplaced compiler directive
	x := 1
	_ = x
	//go:nosplit // error col:4: misplaced compiler directive
}

//go:systemstack // error col:3: //go:systemstack only allowed in runtime
func g() {}

//go:linkname

func main() { f(); g() }

//go:noinline // error col:3: misplaced compiler directive
