// NaN is no key that can be found again; clear removes it.
package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]int{}
	n := math.NaN()
	m[n]++
	m[n]++
	_, ok := m[n]
	fmt.Println(len(m), ok)
	delete(m, n)
	fmt.Println(len(m))
	clear(m)
	fmt.Println(len(m))
}

/* output:
2 false
2
0
*/
