package main

func main() {
	for i := range 1.5 { // error col:17: cannot range over 1.5 (untyped float constant)
	}
	for i, j := range 5 { /* error col:6: declared and not used: i */ /* error col:9: range over 5 (untyped int constant) permits only one iteration variable */ // error col:6: too many errors
	}
	for range func() {} { // error col:12: cannot range over func() {} (value of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for i, j, k := range []int{} { // error col:12: range clause permits at most two iteration variables
	}
	for a, b := range make(chan int) { // error col:9: range over make(chan int) (value of type chan int) permits only one iteration variable
	}
	var s string // error col:6: declared and not used: s
	for s = range []int{1} { // error col:6: cannot use s (value of type int) as string value in assignment
	}
	for range nil { // error col:12: cannot range over nil
	}
	for k := range struct{}{} { // error col:17: cannot range over struct{}{} (value of type struct{})
	}
}
