package main

func main() {
	var p *[]int
	for range p { // error col:12: cannot range over p (variable of type *[]int)
	}
	for i, x := range 10 { // error col:9: range over 10 (untyped int constant) permits only one iteration variable
	}
	for i, x, y := range []int{} { // error col:12: range clause permits at most two iteration variables
	}
	for range 1.5 { // error col:12: cannot range over 1.5 (untyped float constant)
	}
	for range nil { // error col:12: cannot range over nil
	}
	for i := range "abc" {
		i = "x" // error col:7: cannot use "x" (untyped string constant) as int value in assignment
	}
	var f func(int)
	for range f { // error col:12: cannot range over f (variable of type func(int)): func must be func(yield func(...) bool): argument is not func
	}
	for a, b := range func(yield func(int) bool) {} { // error col:9: range over func(yield func(int) bool) {} (value of type func(yield func(int) bool)) permits only one iteration variable
	}
	for range func(yield func()) {} { // error col:12: cannot range over func(yield func()) {} (value of type func(yield func())): func must be func(yield func(...) bool): yield func does not return bool
	}
	for x := range struct{}{} { /* error col:17: cannot range over struct{}{} (value of type struct{}) */ // error col:17: too many errors
	}
}
