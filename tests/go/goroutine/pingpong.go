package main

import "fmt"

func player(name string, in <-chan int, out chan<- int) {
	defer close(out)
	for n := range in {
		fmt.Println(name, n)
		if n == 5 {
			return
		}
		out <- n + 1
	}
}

func main() {
	a, b := make(chan int), make(chan int)
	go player("ping", a, b)
	a <- 1
	for n := range b {
		fmt.Println("pong", n)
		a <- n + 1
	}
	fmt.Println("end")
}

/* output:
ping 1
pong 2
ping 3
pong 4
ping 5
end
*/
