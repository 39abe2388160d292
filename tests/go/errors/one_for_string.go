// A loop's condition is a bool.
package main

func main() {
	for "a" { // error col:6: non-boolean condition in for statement
	}
}
