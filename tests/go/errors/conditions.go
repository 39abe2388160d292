package main

func main() {
	if 1 { // error col:5: non-boolean condition in if statement
	}
	for "x" { // error col:6: non-boolean condition in for statement
	}
	x := 1
	if x = 2; x { // error col:12: non-boolean condition in if statement
	}
	switch {
	case x: // error col:7: invalid case x in switch on true (mismatched types int and bool)
	}
	for i := 0; i; i++ { // error col:14: non-boolean condition in for statement
	}
	if nil { // error col:5: non-boolean condition in if statement
	}
	var p *int
	if p { // error col:5: non-boolean condition in if statement
	}
}
