// A channel of channels: each request brings the channel for its answer.
package main

import "fmt"

type request struct {
	n     int
	reply chan int
}

func server(in <-chan request) {
	for r := range in {
		r.reply <- r.n * r.n
	}
}

func main() {
	in := make(chan request)
	go server(in)
	for i := 1; i <= 3; i++ {
		r := request{i, make(chan int)}
		in <- r
		fmt.Println(<-r.reply)
	}
	close(in)
}

/* output:
1
4
9
*/
