// Parameters without a use: blank or unnamed.
package main

import "fmt"

func main() {
	f := func(_ int, _ string, n int) int { return n }
	g := func(int, ...string) int { return 7 }
	fmt.Println(f(1, "a", 3), g(1, "x"))
}

/* output:
3 7
*/
