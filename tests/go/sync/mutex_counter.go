// A counter under a Mutex.
package main

import "fmt"
import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for range 50 {
		wg.Add(1)
		go func() { defer wg.Done(); mu.Lock(); defer mu.Unlock(); n++ }()
	}
	wg.Wait()
	fmt.Println(n, mu.TryLock())
}

/* output:
50 true
*/
