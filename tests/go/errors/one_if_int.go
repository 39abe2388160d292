// A condition is a bool.
package main

func main() {
	n := 1
	if n { // error col:5: non-boolean condition in if statement
	}
}
