// Only the chosen case's channel changes; the others' operands were evaluated all the same.
package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Print(name, " "); return c }
func val(n int) int                       { fmt.Print("v", n, " "); return n }

func main() {
	full, empty, free := make(chan int), make(chan int), make(chan int, 1)
	select {
	case ch("full", full) <- val(1):
		fmt.Println("full")
	case <-ch("empty", empty):
		fmt.Println("empty")
	case ch("free", free) <- val(2):
		fmt.Println("free", len(free))
	}
}

/* output:
full v1 empty free v2 free 1
*/
