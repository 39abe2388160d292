// Generic workers: results come back in order through indices.
package main

import (
	"fmt"
	"sync"
)

func parallel[A, B any](xs []A, f func(A) B) []B {
	out := make([]B, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(x)
		}()
	}
	wg.Wait()
	return out
}

func main() {
	fmt.Println(parallel([]int{3, 1, 2}, func(n int) string { return fmt.Sprint("#", n) }))
}

/* output:
[#3 #1 #2]
*/
