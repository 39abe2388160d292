// Each round's variable for each goroutine.
package main

import "fmt"
import "sync"

func main() {
	var wg sync.WaitGroup
	a := make([]int, 4)
	for i := range a {
		wg.Add(1)
		go func() { defer wg.Done(); a[i] = i * i }()
	}
	wg.Wait()
	fmt.Println(a)
}

/* output:
[0 1 4 9]
*/
