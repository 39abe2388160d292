// Complex numbers have no order.
package main

func main() {
	c := 1i
	_ = c < c // error col:6: invalid operation: c < c (operator < not defined on complex128)
}
