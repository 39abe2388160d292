package main

func main() {
	break // error col:2: break is not in a loop, switch, or select
	continue // error col:2: continue is not in a loop
	if true {
		break // error col:3: break is not in a loop, switch, or select
	}
L:
	if true {
		break L // error col:9: invalid break label L
		continue L // error col:12: invalid continue label L
	}
	for {
		func() {
			break // error col:4: break is not in a loop, switch, or select
		}()
		continue M // error col:12: continue label not defined: M
	}
	switch {
	case true:
		continue // error col:3: continue is not in a loop
	}
	fallthrough // error col:2: fallthrough statement out of place
}
