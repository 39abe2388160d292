package main

func main() {
	switch x {
		println() // error col:3: syntax error: unexpected name println, expected case or default or }
	case 1 // error col:2: syntax error: unexpected case, expected :
	}
	go
	defer // error col:2: syntax error: unexpected defer, expected expression
	return return // error col:2: syntax error: unexpected return, expected expression
	x++ + 1 // error col:6: syntax error: unexpected + at end of statement
	if x := 1 { // error col:7: syntax error: cannot use x := 1 as value
	}
}
