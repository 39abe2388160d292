// ops: lookups in a map of 100,000 strings, half of them of keys that are not there
package main

import (
	"fmt"
	"os"
	"strconv"
)

const size = 100_000

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	keys := make([]string, 2*size)
	m := make(map[string]int)
	for i := range keys {
		keys[i] = strconv.Itoa(i * 7919)
		if i%2 == 0 {
			m[keys[i]] = i
		}
	}
	found, at := 0, 0
	for i := 0; i < n; i++ {
		at = (at + 77773) % len(keys)
		if v, ok := m[keys[at]]; ok {
			found = (found*31 + v) & 0xffffffff
		}
	}
	fmt.Println(n, found)
}
