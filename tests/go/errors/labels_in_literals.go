package main

func main() {
L:
	for {
		f := func() {
			for {
				break L // error col:11: break label not defined: L
			}
			goto L // error col:9: label L not defined
		}
		f()
		break L
	}
	go func() {
		return 1 // error col:10: too many return values\n\thave (number)\n\twant ()
	}()
	_ = func() int {
		return "a" // error col:10: cannot use "a" (untyped string constant) as int value in return statement
	}
	_ = func() int {} // error col:18: missing return
}
