package main

func main() {
	var x interface{}
	switch x.(type) {
	case int, string:
	case int: // error col:7: duplicate case int in type switch\n\t./type_switch_duplicates.go:6:7: previous case
	case nil:
	case nil: // error col:7: duplicate case nil in type switch\n\t./type_switch_duplicates.go:8:7: previous case
	default:
	default: // error col:2: multiple defaults (first at ./type_switch_duplicates.go:10:2)
	}
	switch y := x.(type) {
	case int:
		fallthrough // error col:3: cannot fallthrough in type switch
	default:
		_ = y + 1 // error col:7: invalid operation: y + 1 (mismatched types interface{} and int)
	}
	switch x := x.(type) { // error col:9: x declared and not used
	}
}
