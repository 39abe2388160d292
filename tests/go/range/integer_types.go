// range over integers of several types, over zero and negative ones.
package main

import "fmt"

type N uint8

func main() {
	for i := range 3 {
		fmt.Print(i, " ")
	}
	for i := range N(2) {
		fmt.Printf("%T%d ", i, i)
	}
	n := -5
	for range n {
		fmt.Print("never")
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T ", i)
	}
	m := 3
	for i := range m {
		m = 10
		i += 5
		fmt.Print(i, " ")
	}
	fmt.Println()
}

/* output:
0 1 2 main.N0 main.N1 int int 5 6 7 
*/
