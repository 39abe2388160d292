package main

func main() {
	x := nil        // error col:7: use of untyped nil in assignment
	var i int = nil // error col:14: cannot use nil as int value in variable declaration
	var s string
	if s == nil { // error col:10: invalid operation: s == nil (mismatched types string and untyped nil)
	}
	var t struct{}
	_ = t == nil   // error col:11: invalid operation: t == nil (mismatched types struct{} and untyped nil)
	_ = nil == nil // error col:13: invalid operation: nil == nil (operator == not defined on untyped nil)
	println(x, i, nil)
	f(nil) // error col:4: cannot use nil as int value in argument to f
}

func f(n int) {}
