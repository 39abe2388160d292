package main

import (
	"fmt"
	"unsafe"
)

type a struct {
	x bool
	y int64
	z bool
}
type b struct {
	y    int64
	x, z bool
}
type c struct {
	i int
	e struct{}
}
type d struct {
	a int8
	b int16
	c int8
	d int32
	e string
	f [3]byte
	g interface{}
}

func main() {
	fmt.Println(unsafe.Sizeof(a{}), unsafe.Sizeof(b{}), unsafe.Sizeof(c{}), unsafe.Sizeof(d{})) // out: 24 16 16 56
	var v d
	fmt.Println(unsafe.Offsetof(v.b), unsafe.Offsetof(v.c), unsafe.Offsetof(v.d), unsafe.Offsetof(v.e), unsafe.Offsetof(v.f), unsafe.Offsetof(v.g)) // out: 2 4 8 16 32 40
	fmt.Println(unsafe.Alignof(v), unsafe.Alignof(v.b), unsafe.Alignof(v.f), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}))                    // out: 8 2 1 0 0
}
