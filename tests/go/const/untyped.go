// Untyped constants are exact and of any size until they get a type.
package main

import "fmt"

const big = 1 << 100
const third = 1.0 / 3

func main() {
	fmt.Println(big>>98, big/(1<<97), third*3 == 1, 1/3*3.0, 1/3.0*3) // out: 4 8 true 0 1
	var f float32 = 1 << 24
	var i int8 = 'a'
	var r rune = 97.0
	var u = uint8(255.0)
	fmt.Println(f, i, r, u, 'a'+1, 'a'*1.0, 5.0/2, 5/2)           // out: 1.6777216e+07 97 97 255 98 97 2.5 2
	fmt.Printf("%T %T %T %T %T\n", 1, 1.0, 'a', "s", 'a'+1.5-0.5) // out: int float64 int32 string float64
	const huge = 1e1000 / 1e997
	fmt.Println(huge, 0.1+0.2 == 0.3) // out: 1000 true
	x, y := 0.1, 0.2
	fmt.Println(x+y == 0.3, x+y) // out: false 0.30000000000000004
}
