package main

func main() {
	switch 1 {
	case 1:
	case 1: // error col:7: duplicate case 1 (constant of type int) in expression switch\n\t./switch_cases.go:5:7: previous case
	}
	s := "a"
	switch s {
	case "x", "y":
	case "y": // error col:7: duplicate case "y" (constant of type string) in expression switch\n\t./switch_cases.go:10:12: previous case
	case 5: // error col:7: cannot convert 5 (untyped int constant) to type string
	}
	switch 1 {
	case 2:
		fallthrough // error col:3: cannot fallthrough final case in switch
	}
	switch f := func() {}; f {
	}
	var i interface{}
	switch i {
	case 1, "1", 1.0, 1: // error col:20: duplicate case 1 (constant of type int) in expression switch\n\t./switch_cases.go:22:7: previous case
	case []int{}: // error col:7: invalid case []int{} in switch on i (slice can only be compared to nil)
	}
}
