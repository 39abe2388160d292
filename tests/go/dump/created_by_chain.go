package main

func third(c chan int) { <-c }

func second(c chan int) {
	go third(c)
	<-c
}

func first(c chan int) {
	go second(c)
	<-c
}

func main() {
	c := make(chan int)
	go first(c)
	<-c
}

/* dump:
fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan receive]:
main.main(...)
	created_by_chain.go:18

goroutine 2 [chan receive]:
main.first(...)
	created_by_chain.go:12
created by main.main in goroutine 1
	created_by_chain.go:17

goroutine 3 [chan receive]:
main.second(...)
	created_by_chain.go:7
created by main.first in goroutine 2
	created_by_chain.go:11

goroutine 4 [chan receive]:
main.third(...)
	created_by_chain.go:3
created by main.second in goroutine 3
	created_by_chain.go:6
*/
