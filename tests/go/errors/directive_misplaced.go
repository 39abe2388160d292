// A compiler directive stands in front of a function, or means nothing there.
package main

//go:noinline // error col:3: misplaced compiler directive
var x int

//go:nosplit // error col:3: misplaced compiler directive
type T int

const (
	//go:noinline // error col:4: misplaced compiler directive
	a = 1
	b = 2
)

//go:noinline
//go:whatever
func f() {
	var y int
	_ = y
}

//go:noescape
func g() {} // error col:6: can only use //go:noescape with external func implementations

func main() { f(); g() }
