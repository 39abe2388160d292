// A case of another type.
package main

func main() {
	n := 1
	switch n {
	case "a": // error col:7: cannot convert "a" (untyped string constant) to type int
	}
}
