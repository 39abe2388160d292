package main

import "fmt"

func try(f func() int) {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(f())
}

func main() {
	zero := 0
	var u uint8
	try(func() int { return 1 / zero })
	try(func() int { return zero % zero })
	try(func() int { return int(7 / u) })
	x := 3
	x /= zero // panic: runtime error: integer divide by zero
}

/* output:
runtime error: integer divide by zero
runtime error: integer divide by zero
runtime error: integer divide by zero
*/
