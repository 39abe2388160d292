package main

func main() {
	s, n := uint(3), -1
	var f float64 = 1 << s // error col:18: invalid operation: shifted operand 1 (type float64) must be integer
	var i = 1.0 << s // error col:10: invalid operation: shifted operand 1.0 (type float64) must be integer
	_ = "a" << 1 // error col:6: invalid operation: shifted operand "a" (untyped string constant) must be integer
	_ = 1 << "a" // error col:11: cannot convert "a" (untyped string constant) to type uint
	_ = 1 << 1.5 // error col:11: 1.5 (untyped float constant) truncated to uint
	_ = 1 << -2 // error col:11: invalid operation: negative shift count -2 (untyped int constant)
	_ = n << -1 // error col:11: invalid operation: negative shift count -1 (untyped int constant)
	_ = 1.5 << s // error col:6: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	var u = 1<<s + 1.0 // error col:10: invalid operation: shifted operand 1 (type float64) must be integer
	_, _, _ = f, i, u
}
