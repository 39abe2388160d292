package main

import "fmt"

func reader(c chan int) {
	for v := range c {
		fmt.Println(v) // out: 1
	}
}

func writer(c chan<- int, done chan bool) {
	c <- 1
	<-done
}

func main() {
	c, done := make(chan int), make(chan bool)
	go reader(c)
	go writer(c, done)
	var never chan int
	<-never
}

/* dump:
fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan receive (nil chan)]:
main.main(...)
	deadlock_two.go:21

goroutine 2 [chan receive]:
main.reader(...)
	deadlock_two.go:6
created by main.main in goroutine 1
	deadlock_two.go:18

goroutine 3 [chan receive]:
main.writer(...)
	deadlock_two.go:13
created by main.main in goroutine 1
	deadlock_two.go:19
*/
