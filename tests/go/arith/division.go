// Integer division truncates towards zero, the remainder has the dividend's sign.
package main

import "fmt"

func main() {
	for _, p := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}} {
		q, r := p[0]/p[1], p[0]%p[1]
		fmt.Println(p, q, r, q*p[1]+r == p[0]) // out: [5 3] 1 2 true
		// out: [-5 3] -1 -2 true
		// out: [5 -3] -1 2 true
		// out: [-5 -3] 1 -2 true
	}
	var u uint8 = 250
	var z float64
	fmt.Println(u/7, u%7, -7>>1, -7/2, 1/z, -1/z, z/z, 7.5/2) // out: 35 5 -4 -3 +Inf -Inf NaN 3.75
}
