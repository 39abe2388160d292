package p

func P() {
	x := 1 // error: declared and not used: x
}
