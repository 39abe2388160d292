package main

import "fmt"

func main() {
	c := make(chan string, 3)
	c <- "a"
	c <- "b"
	fmt.Println(len(c), cap(c)) // out: 2 3
	fmt.Println(<-c)            // out: a
	c <- "c"
	c <- "d"
	fmt.Println(len(c), <-c, <-c, <-c, len(c)) // out: 3 b c d 0
	type pair struct {
		a int
		b [3]string
	}
	p := make(chan pair, 1)
	v := pair{1, [3]string{"x"}}
	p <- v
	v.b[0] = "changed"
	fmt.Println(<-p, v) // out: {1 [x  ]} {1 [changed  ]}
	e := make(chan struct{}, 2)
	e <- struct{}{}
	fmt.Println(len(e), <-e) // out: 1 {}
}
