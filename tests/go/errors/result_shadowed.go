package main

func f() (err error) {
	if true {
		var err error // error col:7: declared and not used: err
		return        // error col:3: result parameter err not in scope at return\n\t./result_shadowed.go:5:7: inner declaration of var err error
	}
	return
}

func g() (n int, s string) {
	for n := range 3 { // error col:6: declared and not used: n
		return // error col:3: result parameter n not in scope at return\n\t./result_shadowed.go:12:6: inner declaration of var n int
	}
	func() (s int) {
		return
	}()
	{
		s := 1
		_ = s
		return // error col:3: result parameter s not in scope at return\n\t./result_shadowed.go:19:3: inner declaration of var s string
	}
}

func main() { f() }
