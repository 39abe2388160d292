// m[k] op= v and m[k]++ read the zero value of a missing key; operands are evaluated once.
package main

import "fmt"

func key() string { calls++; return "k" }

var calls int

func main() {
	m := map[string]int{}
	m[key()] += 5
	m[key()]++
	m[key()] <<= 2
	s := map[string]string{}
	s["x"] += "ab"
	s["x"] += "c"
	fmt.Println(m, calls, s)
}

/* output:
map[k:24] 3 map[x:abc]
*/
