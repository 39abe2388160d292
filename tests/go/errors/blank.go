package main

func main() {
	println(_)
	x := _
	_ = 5
	_.a = 1
	_()
	var _ = 3
	for _ = range 2 {
	}
	_++
	return
	func _() {} // error col:7: syntax error: unexpected name _, expected (
} // error col:1: syntax error: non-declaration statement outside function body
