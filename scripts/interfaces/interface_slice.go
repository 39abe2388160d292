package main

import "fmt"

func foo() []int { return []int{700, 800, 900} }

func main() {
	var dataSlice []int = foo()
	var interfaceSlice []interface{} = make([]interface{}, len(dataSlice))
	for i, d := range dataSlice {
		interfaceSlice[i] = d
	}
	dataSlice[0] = 1
	fmt.Println(dataSlice, interfaceSlice)
}
