// ops: a panic and its recover
package main

import (
	"fmt"
	"os"
	"strconv"
)

//go:noinline
func catch(i int) (r int) {
	defer func() { r = recover().(int) + 1 }()
	panic(i & 63)
}

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	sum := 0
	for i := 0; i < n; i++ {
		sum += catch(i)
	}
	fmt.Println(n, sum)
}
