package main

import (
	"fmt"
	"unsafe"
)

func foo() []int { return []int{4, 5, 6} }

func main() {
	var dataSlice []int = foo()
	var interfaceSlice []interface{} = make([]interface{}, len(dataSlice))
	for i, d := range dataSlice {
		interfaceSlice[i] = d
	}
	fmt.Println(interfaceSlice...) // out: 4 5 6
	step := func(a, b unsafe.Pointer) uintptr { return uintptr(b) - uintptr(a) }
	fmt.Println(step(unsafe.Pointer(&dataSlice[0]), unsafe.Pointer(&dataSlice[1])))           // out: 8
	fmt.Println(step(unsafe.Pointer(&interfaceSlice[0]), unsafe.Pointer(&interfaceSlice[1]))) // out: 16
}
