// unique: handles are equal when their values are, and of one type.
package main

import (
	"fmt"
	"strings"
	"structs"
	"sync"
	"unique"
	"unsafe"
)

type pair struct {
	a string
	b int
}

type plain struct {
	_ structs.HostLayout
	x int32
	y byte
}

func main() {
	a := unique.Make("hello")
	b := unique.Make(strings.Repeat("h", 1) + "ello")
	fmt.Println(a == b, a == unique.Make("other"), a.Value(), unsafe.Sizeof(a)) // out: true false hello 8
	fmt.Println(unique.Make(pair{"x", 1}) == unique.Make(pair{"x", 1}), unique.Make(pair{"x", 1}) == unique.Make(pair{"x", 2}))
	// out: true false
	var x, y any = 1, int64(1)
	fmt.Println(unique.Make(x) == unique.Make(y), unique.Make(x) == unique.Make[any](1), unique.Make[any]("hello").Value() == any(a.Value()))
	// out: false true true

	count := map[unique.Handle[string]]int{}
	for _, word := range strings.Fields("a b a c a b") {
		count[unique.Make(word)]++
	}
	fmt.Println(count[unique.Make("a")], count[unique.Make("b")], len(count)) // out: 3 2 3

	var wg sync.WaitGroup
	handles := make([]unique.Handle[int], 10)
	for i := range handles {
		wg.Add(1)
		go func() {
			defer wg.Done()
			handles[i] = unique.Make(i / 5)
		}()
	}
	wg.Wait()
	fmt.Println(handles[0] == handles[4], handles[4] == handles[5], handles[9].Value()) // out: true false 1
	fmt.Println(unsafe.Sizeof(plain{}))                                                 // out: 8
}
