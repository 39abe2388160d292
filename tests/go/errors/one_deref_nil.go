// nil cannot be followed.
package main

func main() {
	_ = *nil // error col:7: invalid operation: cannot indirect nil
}
