package main

import "fmt"

func main() {
	defer fmt.Println("registered before the panic")
	panic("a")
	defer func() {
		fmt.Println("b")
	}()
}
