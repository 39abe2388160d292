// The four ways to read an element.
package main

import "fmt"

func main() {
	m := map[string][]int{"a": {1}}
	v := m["a"]
	w, ok := m["b"]
	_, has := m["a"]
	fmt.Println(v, w == nil, ok, has, len(m["zz"]))
}

/* output:
[1] true false true 0
*/
