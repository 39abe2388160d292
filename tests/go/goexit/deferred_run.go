package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred", recover())
		func() {
			defer func() { fmt.Println("inner recover sees", recover()) }()
			runtime.Goexit()
		}()
		fmt.Println("never")
	}()
	<-done
	fmt.Println("main goes on")
}

/* output:
inner recover sees <nil>
deferred <nil>
main goes on
*/
