// The results of a function called by go are dropped; builtins and methods may be called, too.
package main

import "fmt"

type t struct{ c chan int }

func (x t) both() (int, error) { x.c <- 1; return 1, nil }

func main() {
	x := t{make(chan int)}
	go x.both()
	fmt.Println(<-x.c)
	go close(x.c)
	_, ok := <-x.c
	fmt.Println(ok)
	m := map[int]int{1: 1}
	go delete(m, 1)
}

/* output:
1
false
*/
