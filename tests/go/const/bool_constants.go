// Comparisons of constants are untyped bools.
package main

import "fmt"

func main() {
	type B bool
	var b B = 1 < 2
	const c = "a" < "b" && !(2 == 3)
	fmt.Printf("%T %v %T\n", b, b, c)
}

/* output:
main.B true bool
*/
