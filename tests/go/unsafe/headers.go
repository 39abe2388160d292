// The words of a string, a slice and an interface.
package main

import (
	"fmt"
	"unsafe"
)

type stringHeader struct {
	data unsafe.Pointer
	len  int
}

func main() {
	s := "hello"
	h := (*stringHeader)(unsafe.Pointer(&s))
	fmt.Println(h.len, *(*byte)(h.data), h.data == unsafe.Pointer(unsafe.StringData(s))) // out: 5 104 true
	sl := make([]int32, 3, 10)
	sl[2] = 7
	w := (*[3]uintptr)(unsafe.Pointer(&sl))
	fmt.Println(w[0] == uintptr(unsafe.Pointer(&sl[0])), w[1], w[2]) // out: true 3 10
	p := (*int32)(unsafe.Add(unsafe.Pointer(&sl[0]), 2*unsafe.Sizeof(sl[0])))
	fmt.Println(*p, unsafe.Slice(&sl[1], 2), unsafe.String(unsafe.StringData(s), 3)) // out: 7 [0 7] hel
	var x, y interface{} = 1, 2
	a, b := (*[2]uintptr)(unsafe.Pointer(&x)), (*[2]uintptr)(unsafe.Pointer(&y))
	var z interface{}
	c := (*[2]uintptr)(unsafe.Pointer(&z))
	fmt.Println(a[0] == b[0], a[1] != b[1], c[0], c[1], unsafe.SliceData(sl) == &sl[0]) // out: true true 0 0 true
}
