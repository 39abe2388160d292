package main

import (
	"errors"
	"fmt"
)

func cleanup() {
	fmt.Println("cleanup begins")
	panic(errors.New("cleanup failed"))
}

func work() {
	defer fmt.Println("last deferred call")
	defer cleanup()
	panic("work failed")
}

func main() {
	defer fmt.Println("main's deferred call")
	work()
}
