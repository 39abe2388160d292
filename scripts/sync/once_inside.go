package main

import (
	"fmt"
	"sync"
)

var once sync.Once

func setup() {
	fmt.Println("setup begins")
	once.Do(func() {
		fmt.Println("never")
	})
}

func main() {
	once.Do(setup)
	fmt.Println("never")
}
