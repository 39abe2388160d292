// An expression whose value is not used.
package main

func main() {
	n := 1
	n + 1 // error col:2: n + 1 (value of type int) is not used
}
