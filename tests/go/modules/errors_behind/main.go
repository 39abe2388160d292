// A package is compiled after what it imports: where that has errors, nothing is said about itself.
package main

import (
	"m/p"
	"m/q"
)

func main() {
	p.P()
	q.Q()
	undefined()
}
