// any holds everything; the type and value come back.
package main

import "fmt"

func main() {
	for _, x := range []any{1, 2.5, "s", nil, []int{1}, map[string]int{}, struct{}{}} {
		n, ok := x.(int)
		fmt.Printf("%T %v %v; ", x, n, ok)
	}
	fmt.Println()
}

/* output:
int 1 true; float64 0 false; string 0 false; <nil> 0 false; []int 0 false; map[string]int 0 false; struct {} 0 false; 
*/
