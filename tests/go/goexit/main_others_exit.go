package main

import (
	"fmt"
	"os"
	"runtime"
)

func main() {
	defer fmt.Println("main deferred")
	c := make(chan int)
	go func() {
		fmt.Println("got", <-c)
		os.Exit(3)
	}()
	go func() { c <- 5 }()
	runtime.Goexit()
}

// exit: 3

/* output:
main deferred
got 5
*/
