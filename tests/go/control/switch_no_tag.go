// A switch without a tag; cases are evaluated from the top until one is true.
package main

func check(name string, b bool) bool { print(name, " "); return b }

func main() {
	for i := 0; i < 3; i++ {
		switch {
		case check("a", i == 0), check("b", i == 1):
			println("first")
		case check("c", true):
			println("second")
		default:
			println("never")
		}
	}
}

/* output:
a first
a b first
a b c second
*/
