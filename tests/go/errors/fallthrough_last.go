package main

func main() {
	switch 1 {
	case 1:
		fallthrough // error col:3: cannot fallthrough final case in switch
	}
	fallthrough // error col:2: fallthrough statement out of place
	if true {
		fallthrough // error col:3: fallthrough statement out of place
	}
	switch {
	default:
		if true {
			fallthrough // error col:4: fallthrough statement out of place
		}
	case false:
	}
}
