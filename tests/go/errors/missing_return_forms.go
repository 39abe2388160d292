package main

func loop() int {
	for {
	}
}

func loopBreak() int {
	for {
		break
	}
} // error col:1: missing return

func sw(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}

func swNoDefault(x int) int {
	switch x {
	case 1:
		return 1
	}
} // error col:1: missing return

func ifElse(b bool) int {
	if b {
		return 1
	} else {
		return 2
	}
}

func ifOnly(b bool) int {
	if b {
		return 1
	}
} // error col:1: missing return

func labelled() int {
L:
	for {
		break L
	}
} // error col:1: missing return

func sel() int {
	select {}
}

func gotoEnd() int {
L:
	goto L
}

func main() {}
