package main

import "fmt"

func recent() {
	var calls []func()
	for i := 0; i < 3; i++ {
		calls = append(calls, func() { fmt.Println("new", i) })
	}
	for _, call := range calls {
		call()
	}
}

func main() {
	old()
	recent()
}
