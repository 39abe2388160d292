// complex of different floats.
package main

func main() {
	var a float32
	var b float64
	_ = complex(a, b) // error col:14: invalid operation: complex(a, b) (mismatched types float32 and float64)
}
