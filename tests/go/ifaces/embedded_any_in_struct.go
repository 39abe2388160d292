// An any field compares by what it holds.
package main

import "fmt"

func main() {
	type T struct{ v any }
	fmt.Println(T{1} == T{1}, T{1} == T{1.0}, T{nil} == T{}, T{"a"} == T{"a"})
}

/* output:
true false true true
*/
