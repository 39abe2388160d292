// OnceValue and OnceValues call once, for all goroutines, and panic again with the same value.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	calls := 0
	get := sync.OnceValue(func() int {
		calls++
		return 42
	})
	var wg sync.WaitGroup
	sum := 0
	var mu sync.Mutex
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			sum += get()
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(sum, calls)
	both := sync.OnceValues(func() (string, error) {
		calls++
		return "half", errors.New("broken")
	})
	fmt.Println(both())
	fmt.Println(both())
	fmt.Println(calls)
	bad := sync.OnceValue(func() string {
		calls++
		panic("no value")
	})
	for i := 0; i < 2; i++ {
		func() {
			defer func() { fmt.Println(recover(), calls) }()
			bad()
		}()
	}
}

/* output:
210 1
half broken
half broken
2
no value 3
no value 3
*/
