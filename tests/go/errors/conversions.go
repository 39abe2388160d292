package main

type T struct{ a int }
type U struct{ a string }

func main() {
	_ = int("5")    // error col:10: cannot convert "5" (untyped string constant) to type int
	_ = string(1.5) // error col:13: cannot convert 1.5 (untyped float constant) to type string
	_ = []byte(5)   // error col:13: cannot convert 5 (untyped int constant) to type []byte
	_ = T(U{})      // error col:8: cannot convert U{} (value of type U) to type T
	_ = bool(1)     // error col:11: cannot convert 1 (untyped int constant) to type bool
	var p *int
	_ = uintptr(p)        // error col:14: cannot convert p (variable of type *int) to type uintptr
	_ = (*string)(p)      // error col:16: cannot convert p (variable of type *int) to type *string
	_ = int(1, 2)         // error col:13: too many arguments in conversion to int
	_ = int()             // error col:6: missing argument in conversion to int
	_ = []int([]string{}) /* error col:12: cannot convert []string{} (value of type []string) to type []int */ // error col:12: too many errors
}
