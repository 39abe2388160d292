// Two appends to one slice with room write to one array.
package main

import "fmt"

func main() {
	a := make([]int, 2, 4)
	b, c := append(a, 3), append(a, 4)
	b[0] = 100
	fmt.Println(a, b, c)
}

/* output:
[100 0] [100 0 4] [100 0 4]
*/
