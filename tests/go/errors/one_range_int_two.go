// A range over an integer has one variable.
package main

func main() {
	for i, x := range 3 { // error col:9: range over 3 (untyped int constant) permits only one iteration variable
		_, _ = i, x
	}
}
