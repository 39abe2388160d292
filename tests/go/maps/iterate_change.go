// An entry deleted before it was reached is not seen; one that was seen does not come again.
package main

import "fmt"

func main() {
	m := map[int]bool{}
	for i := 0; i < 100; i++ {
		m[i] = true
	}
	seen := map[int]int{}
	for k := range m {
		seen[k]++
		delete(m, k)
		delete(m, (k+50)%100)
	}
	total, twice := 0, 0
	for _, n := range seen {
		total++
		if n > 1 {
			twice++
		}
	}
	fmt.Println(len(m), total, twice) // out: 0 50 0
	for i := 0; i < 5; i++ {
		m[i] = true
	}
	n := 0
	for k := range m {
		m[k+1000] = true
		n++
		if n > 100 {
			break
		}
		delete(m, k+1000)
	}
	fmt.Println(n >= 5, len(m) >= 5) // out: true true
}
