// fallthrough in a type switch.
package main

func main() {
	var x any
	switch x.(type) {
	case int:
		fallthrough // error col:3: cannot fallthrough in type switch
	default:
	}
}
