// Structs, arrays and interfaces as keys; blank fields do not count.
package main

import "fmt"

type K struct {
	a int
	_ int
	s string
}

func main() {
	m := map[K]int{{1, 2, "x"}: 1}
	m[K{1, 3, "x"}]++
	fmt.Println(len(m), m[K{a: 1, s: "x"}])
	i := map[any]string{1: "int", "1": "string", 1.0: "float", [1]int{1}: "array", K{}: "struct", nil: "nil", true: "bool"}
	fmt.Println(i[1], i["1"], i[1.0], i[[1]int{1}], i[K{}], i[nil], i[true], i[int8(1)] == "")
	defer func() { fmt.Println(recover()) }()
	i[func() {}] = "f"
}

/* output:
1 2
int string float array struct nil bool true
runtime error: hash of unhashable type func()
*/
