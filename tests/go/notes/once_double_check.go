// Two goroutines call Do: the second waits for the first and then does not run the function.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	inside, release := make(chan bool), make(chan bool)
	wg.Add(2)
	go func() {
		defer wg.Done()
		once.Do(func() {
			inside <- true
			<-release
			fmt.Println("G1 failed") // out: G1 failed
		})
	}()
	<-inside
	go func() {
		defer wg.Done()
		once.Do(func() { fmt.Println("G2 runs") })
		fmt.Println("G2 returns") // out: G2 returns
	}()
	release <- true
	wg.Wait()
}
