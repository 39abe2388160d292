// An int cannot be indexed.
package main

func main() {
	n := 1
	_ = n[0] // error col:7: invalid operation: cannot index n (variable of type int)
}
