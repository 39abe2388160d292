// A variable float cannot be shifted.
package main

func main() {
	f := 1.5
	_ = f << 1 // error col:6: invalid operation: shifted operand f (variable of type float64) must be integer
}
