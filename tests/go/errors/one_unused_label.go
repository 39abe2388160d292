// A label that nobody uses.
package main

func main() {
L: // error col:1: label L defined and not used
	for {
	}
}
