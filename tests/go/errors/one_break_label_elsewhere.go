// break with the label of no enclosing statement.
package main

func main() {
L:
	for {
	}
	for {
		break L // error col:9: invalid break label L
	}
}
