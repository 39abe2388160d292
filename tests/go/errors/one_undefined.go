// A name that nobody declared.
package main

func main() {
	_ = missing // error col:6: undefined: missing
}
