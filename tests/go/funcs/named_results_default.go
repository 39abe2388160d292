// Named results start as zero values and may be set piece by piece.
package main

import "fmt"

func main() {
	f := func(n int) (s string, ok bool) {
		if n > 1 {
			s = "big"
			return
		}
		ok = true
		return "small", ok
	}
	fmt.Println(f(5))
	fmt.Println(f(1))
}

/* output:
big false
small true
*/
