package main

import "fmt"

func main() {
	for i, v := range []string{"a", "b"} {
		fmt.Print(i, v, " ")
	}
	for i := range [3]int{} {
		fmt.Print(i, " ")
	}
	for k, v := range map[string]int{"k": 1} {
		fmt.Print(k, v, " ")
	}
	c := make(chan int, 3)
	c <- 5
	c <- 6
	close(c)
	for v := range c {
		fmt.Print(v, " ")
	}
	for i, r := range "é!" {
		fmt.Print(i, r, " ")
	}
	for i := range 2 {
		fmt.Print(i, " ")
	}
	for i := range int8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	const n = 2
	for i := range n {
		fmt.Printf("%T ", i)
	}
	fmt.Println()
}

/* output:
0a 1b 0 1 2 k1 5 6 0 233 2 33 0 1 int80 int81 int82 int int
*/
