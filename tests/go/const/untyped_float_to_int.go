// An untyped float constant without fraction is an int where one is needed.
package main

import "fmt"

func main() {
	var n int = 4.0
	a := [2.0]int{}
	fmt.Println(n, len(a), 1<<3.0, "abc"[1.0])
}

/* output:
4 2 8 98
*/
