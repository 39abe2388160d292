// OnceFunc, OnceValue and OnceValues; a panic is repeated at every call.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	calls := 0
	v := sync.OnceValue(func() int { calls++; return 42 })
	fmt.Println(v(), v(), calls)
	vs := sync.OnceValues(func() (string, error) { calls++; return "s", errors.New("e") })
	fmt.Println(vs())
	fmt.Println(vs())
	f := sync.OnceFunc(func() { calls++; panic("boom") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover(), calls) }()
			f()
		}()
	}
}

/* output:
42 42 1
s e
s e
boom 3
boom 3
*/
