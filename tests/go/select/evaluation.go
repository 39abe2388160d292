// All channel and value operands are evaluated once, in order, whichever case is taken;
// the left side of a receive only when its case is taken.
package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Println("chan", name); return c }
func val(v int) int                       { fmt.Println("value", v); return v }
func target(s []int) []int                { fmt.Println("target"); return s }

func main() {
	a, b := make(chan int, 1), make(chan int)
	s := []int{0}
	select {
	case target(s)[0] = <-ch("b", b):
		fmt.Println("never")
	case ch("a", a) <- val(7):
		fmt.Println("sent")
	case ch("nil", nil) <- val(8):
	}
	select {
	case target(s)[0] = <-ch("a", a):
		fmt.Println(s)
	}
}

/* output:
chan b
chan a
value 7
chan nil
value 8
sent
chan a
target
[7]
*/
