// Pow10 is a product of two of Go's constants, not always the nearest float; which zero comes out of Jn and Nextafter.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, n := range []int{-324, -323, -307, -281, -50, -1, 0, 1, 22, 23, 31, 32, 308, 309} {
		fmt.Print(n, ": ", math.Pow10(n), "; ")
	}
	fmt.Println() // out: -324: 0; -323: 1e-323; -307: 1.0000000000000001e-307; -281: 9.999999999999999e-282; -50: 1e-50; -1: 0.1; 0: 1; 1: 10; 22: 1e+22; 23: 1e+23; 31: 1e+31; 32: 1e+32; 308: 1e+308; 309: +Inf;

	minus := math.Copysign(0, -1)
	fmt.Println(math.Jn(-3, 0), math.Jn(3, minus), math.Jn(0, 0))         // out: 0 0 1
	fmt.Println(math.Nextafter(0, minus), math.Nextafter(minus, 0))       // out: 0 -0
	fmt.Println(math.Nextafter(1, 1), math.Nextafter(math.NaN(), 0) == 0) // out: 1 false
}
