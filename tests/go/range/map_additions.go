// Entries added during a range over a map may be visited or not; those present are visited once.
package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 10 {
		m[i] = i
	}
	old := 0
	for k := range m {
		if k < 10 {
			old++
			m[k+100] = k
		}
	}
	fmt.Println(old, len(m))
	var none map[string]int
	for range none {
		old++
	}
	fmt.Println(old)
}

/* output:
10 20
10
*/
