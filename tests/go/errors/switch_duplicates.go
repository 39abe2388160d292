package main

func main() {
	x, s := 1, "a"
	switch x {
	case 1, 2:
	case 2: // error col:7: duplicate case 2 (constant of type int) in expression switch\n\t./switch_duplicates.go:6:10: previous case
	case 'a':
	case 97: // error col:7: duplicate case 97 (constant of type int) in expression switch\n\t./switch_duplicates.go:8:7: previous case
	}
	switch s {
	case "a", "a": // error col:12: duplicate case "a" (constant of type string) in expression switch\n\t./switch_duplicates.go:12:7: previous case
	}
	switch x {
	case "s": // error col:7: cannot convert "s" (untyped string constant) to type int
	case 1.5: // error col:7: 1.5 (untyped float constant) truncated to int
	case nil: // error col:7: cannot convert nil to type int
	}
	switch {
	case 1: // error col:7: cannot convert 1 (untyped int constant) to type bool
	case x > 0:
	}
	switch x {
	default:
	default: // error col:2: multiple defaults (first at ./switch_duplicates.go:24:2)
	}
}
