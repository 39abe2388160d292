// The variable of a type switch must be used.
package main

func main() {
	var x any
	switch y := x.(type) { // error col:9: y declared and not used
	case int:
	}
}
