// Elements of arrays are zero values too.
package main

import "fmt"

func main() {
	var a [2]struct {
		n [2]int
		p *int
		m map[string]int
	}
	a[1].n[0] = 3
	fmt.Println(a[0].n, a[1].n, a[0].p == nil, len(a[1].m))
}

/* output:
[0 0] [3 0] true 0
*/
