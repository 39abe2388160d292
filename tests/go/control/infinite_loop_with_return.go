// A loop without condition is left by return from a literal.
package main

import "fmt"

func main() {
	f := func() int {
		for i := 1; ; i *= 2 {
			if i > 100 {
				return i
			}
		}
	}
	fmt.Println(f())
}

/* output:
128
*/
