// A WaitGroup that nobody finishes: main waits for ever.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go wg.Done()
	wg.Wait()
}

/* crash:
fatal error: all goroutines are asleep - deadlock!
*/
