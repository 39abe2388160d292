// A string's bytes cannot be assigned to.
package main

func main() {
	s := "abc"
	s[0] = 'x' // error col:2: cannot assign to s[0] (neither addressable nor a map index expression)
}
