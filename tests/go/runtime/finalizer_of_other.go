// A finalizer must take the object.
package main

import "runtime"

func main() {
	p := new([4]int)
	runtime.SetFinalizer(p, func(*[5]int) {}) // fatal: runtime.SetFinalizer: cannot pass *[4]int to finalizer func(*[5]int)
}
