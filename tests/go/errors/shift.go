package main

func main() {
	var s uint = 3
	var f float64 = 1 << s // error col:18: invalid operation: shifted operand 1 (type float64) must be integer
	var g = 1.5 << 2       // error col:10: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	x := 1.0 << s          // error col:7: invalid operation: shifted operand 1.0 (type float64) must be integer
	_ = "a" << 1           // error col:6: invalid operation: shifted operand "a" (untyped string constant) must be integer
	_ = 1 << "a"           // error col:11: cannot convert "a" (untyped string constant) to type uint
	_ = x >> -1            // error col:6: invalid operation: shifted operand x (variable of type float64) must be integer
	var i8 int8 = 1 << 7   // error col:16: cannot use 1 << 7 (untyped int constant 128) as int8 value in variable declaration (overflows)
	_, _, _ = f, g, i8
	var b bool
	b <<= 1 // error col:2: invalid operation: shifted operand b (variable of type bool) must be integer
}
