// ops: calls
package main

import (
	"fmt"
	"os"
	"strconv"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	calls, next := 1, 1
	for i := 1; i < n; i++ {
		calls, next = next, calls+next+1
	}
	fmt.Println(next, fib(n))
}
