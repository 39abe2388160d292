// go:embed needs its package, and a variable without a value at package level.
package main

//go:embed a.txt // error col:3: go:embed only allowed in Go files that import "embed"
var s string

//go:embed b.txt // error col:3: misplaced go:embed directive
func f() {}

func main() { f(); _ = s }
