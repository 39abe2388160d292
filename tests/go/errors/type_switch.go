package main

func main() {
	var x any
	switch y := x.(type) { // error col:9: y declared and not used
	case int:
	}
	switch y := x.(type) {
	case int, int: // error col:12: duplicate case int in type switch\n\t./type_switch.go:9:7: previous case
		_ = y
	case nil, nil: // error col:12: duplicate case nil in type switch\n\t./type_switch.go:11:7: previous case
	case undefined: // error col:7: undefined: undefined
	}
	switch x.(type) {
	case int:
		fallthrough // error col:3: cannot fallthrough in type switch
	case 5: // error col:7: 5 is not a type
	}
	n := 1
	switch n.(type) { // error col:9: n (variable of type int) is not an interface
	}
}
