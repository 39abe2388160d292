// Empty strings are equal wherever they come from: also inside of interfaces, structs and arrays, and as keys of maps.
package main

import "fmt"

func cut(s string, i, j int) string { return s[i:j] }

func main() {
	s := "abc"
	var nothing string
	empty := []string{"", nothing, cut(s, 0, 0), cut(s, 2, 2), cut(s, 3, 3), string([]byte{}), string([]rune{}), s[:0] + s[:0]}
	keys, faces := map[string]int{}, map[any]int{}
	structs, arrays := map[struct{ a, b string }]int{}, map[[2]string]int{}
	for _, x := range empty {
		for _, y := range empty {
			if x != y || any(x) != any(y) || [1]string{x} != [1]string{y} || struct{ s string }{x} != struct{ s string }{y} {
				fmt.Println("differ")
			}
			structs[struct{ a, b string }{x, y}]++
			arrays[[2]string{x, y}]++
		}
		keys[x]++
		faces[x]++
	}
	fmt.Println(keys, faces, structs, arrays) // out: map[:8] map[:8] map[{ }:64] map[[ ]:64]
}
