// A WaitGroup may be used again; Done beyond zero panics.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	total := 0
	for round := range 3 {
		wg.Add(1)
		go func() { defer wg.Done(); total += round }()
		wg.Wait()
	}
	fmt.Println(total)
	defer func() { fmt.Println(recover()) }()
	wg.Done()
}

/* output:
3
sync: negative WaitGroup counter
*/
