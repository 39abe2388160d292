package main

import "fmt"

func main() {
	c := make(chan string, 1)
	c <- "last"
	close(c)
	var nilc chan int
	for i := 0; i < 2; i++ {
		select {
		case s, ok := <-c:
			fmt.Printf("%q %v\n", s, ok) // out: "last" true
			// out: "" false
		case <-nilc:
			fmt.Println("never")
		}
	}
	a := [2]int{}
	m := map[string]bool{}
	d := make(chan int, 1)
	d <- 5
	select {
	case a[1], m["ok"] = <-d:
	}
	fmt.Println(a, m) // out: [0 5] map[ok:true]
}
