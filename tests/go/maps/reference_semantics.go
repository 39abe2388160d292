// A map is a reference: copies and parameters share it; assigning nil to one does not clear the other.
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1}
	n := m
	n["b"] = 2
	f := func(x map[string]int) { x["c"] = 3; x = nil }
	f(m)
	n = nil
	fmt.Println(m, len(n))
}

/* output:
map[a:1 b:2 c:3] 0
*/
