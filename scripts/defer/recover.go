package main

import "fmt"

func guard(name string) {
	if r := recover(); r != nil {
		fmt.Println(name, "recovered:", r)
	}
}

func direct() (state string) {
	state = "started"
	defer guard("direct")
	defer func() { state = "cleaned up" }()
	panic("boom")
}

func indirect() {
	defer func() {
		guard("indirect") // one call too deep: recover returns nil
	}()
	panic("lost")
}

func main() {
	fmt.Println(direct())
	indirect()
	fmt.Println("not reached")
}
