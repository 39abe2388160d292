// Two appends to one slice of full capacity do not see each other.
package main

import "fmt"

func main() {
	a := []int{1, 2}
	b, c := append(a, 3), append(a, 4)
	b[0] = 100
	fmt.Println(a, b, c)
}

/* output:
[1 2] [100 2 3] [1 2 4]
*/
