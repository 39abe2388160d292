// close wakes a waiting sender, which panics at its send.
package main

import "fmt"

func main() {
	jobs := make(chan int)
	done := make(chan interface{})
	started := make(chan bool)
	for i := range 2 {
		go func() {
			defer func() { done <- recover() }()
			started <- true
			jobs <- 25 + i
		}()
	}
	<-started
	<-started
	fmt.Println(<-jobs > 20) // out: true
	fmt.Println(<-done)      // out: <nil>
	close(jobs)
	fmt.Println(<-done) // out: send on closed channel
	v, ok := <-jobs
	fmt.Println(v, ok) // out: 0 false
}
