// A struct cannot be ranged over.
package main

func main() {
	for range struct{}{} { // error col:12: cannot range over struct{}{} (value of type struct{})
	}
}
