// ops: calls of a function that defers one call
package main

import (
	"fmt"
	"os"
	"strconv"
)

var total int

func done(v int) { total += v }

//go:noinline
func work(i int) {
	defer done(i)
	total++
}

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	for i := 0; i < n; i++ {
		work(i & 3)
	}
	fmt.Println(n, total)
}
