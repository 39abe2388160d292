// The five levels of precedence, unary operators before all.
package main

import "fmt"

func main() {
	fmt.Println(1+2*3, (1+2)*3, 1<<2+3, 1+2<<3, 7&3 == 3, 1 < 2 == true, -2*-3, !false && true || false)
	fmt.Println(5-3-1, 100/10/5, 2*3%4, 1|2^3&4, 10-2&3)
	x := 5
	p := &x
	fmt.Println(*p**p, -*p+1, 3 & ^1)
}

/* output:
7 9 7 17 true true 6 true
1 2 2 3 8
25 -4 2
*/
