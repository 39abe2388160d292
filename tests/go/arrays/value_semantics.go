// Arrays are values: assignment, parameters and range copy them.
package main

import "fmt"

func change(a [3]int) [3]int { a[0] = 100; return a }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	c := change(a)
	fmt.Println(a, b, c, a == [...]int{1, 2, 3})
	for i, x := range a {
		a[2] = 50
		fmt.Print(i, x, " ")
	}
	fmt.Println(a)
	for i, x := range &a {
		a[2] = 60
		fmt.Print(i, x, " ")
	}
	fmt.Println()
}

/* output:
[1 2 3] [1 20 3] [100 2 3] true
0 1 1 2 2 3 [1 2 50]
0 1 1 2 2 60 
*/
