package b

func F() int {
	for i := 0; i < 3; i++ {
	}
} // error col:1: missing return
