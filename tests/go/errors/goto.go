package main

func main() {
	goto L // error col:7: goto L jumps over declaration of x at ./goto.go:5:4
	x := 1
	_ = x
L:
	goto B // error col:7: goto B jumps into block starting at ./goto.go:9:2
	{
	B:
	}
	for {
		goto C // error col:8: goto C jumps into block starting at ./goto.go:15:10
	}
	if true {
	C:
	}
	goto back
back:
}
