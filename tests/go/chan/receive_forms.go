// A receive as statement, expression, with ok, in var, in assignment to places.
package main

import "fmt"

func main() {
	c := make(chan int, 10)
	for i := range 8 {
		c <- i
	}
	<-c
	a := []int{0, 0}
	m := map[string]int{}
	var ok bool
	a[1] = <-c
	m["k"], ok = <-c
	var x, fine = <-c
	fmt.Println(a, m, ok, x, fine, <-c+<-c*10)
	close(c)
	for x := range c {
		fmt.Print(x, " ")
	}
	x, ok = <-c
	fmt.Println(x, ok)
}

/* output:
[0 1] map[k:2] true 3 true 54
6 7 0 false
*/
