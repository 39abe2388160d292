// The same constant in two cases.
package main

func main() {
	n := 1
	switch n {
	case 1:
	case 1: // error col:7: duplicate case 1 (constant of type int) in expression switch\n\t./one_switch_duplicate.go:7:7: previous case
	}
}
