// ops: insertions of different keys into a map
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	m := make(map[int]int)
	x := 12345
	for i := 0; i < n; i++ {
		x = (x*1103515245 + 12345) & 0x7fffffff
		m[x] = i
	}
	fmt.Println(n, len(m), m[x], m[0])
}
