// A fraction is not cut silently.
package main

func main() {
	var x int = 3.7 // error col:14: cannot use 3.7 (untyped float constant) as int value in variable declaration (truncated)
	_ = x
}
