// A case that cannot be.
package main

type I interface{ M() }

func main() {
	var i I
	switch i.(type) {
	case int: // error col:7: impossible type switch case: int\n\ti (variable of type I) cannot have dynamic type int (missing method M)
	}
}
