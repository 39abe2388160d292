// A rune is no string.
package main

func main() {
	var s string = 'a' // error col:17: cannot use 'a' (untyped rune constant 97) as string value in variable declaration
	_ = s
}
