// A type switch wants an interface.
package main

func main() {
	n := 1
	switch n.(type) { // error col:9: n (variable of type int) is not an interface
	}
}
