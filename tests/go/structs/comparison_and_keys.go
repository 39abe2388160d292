// Structs with comparable fields compare and serve as keys.
package main

import "fmt"

func main() {
	type P struct{ x, y int }
	m := map[P]string{{1, 2}: "a"}
	fmt.Println(m[P{1, 2}], P{1, 2} == P{x: 1, y: 2}, m[P{}] == "")
}

/* output:
a true true
*/
