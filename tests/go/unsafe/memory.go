package main

import (
	"fmt"
	"math"
	"unsafe"
)

type T struct {
	a byte
	b uint32
	c [2]uint16
}

func main() {
	f := 1.5
	fmt.Println(*(*uint64)(unsafe.Pointer(&f)) == math.Float64bits(f)) // out: true
	n := uint32(0x04030201)
	b := (*[4]byte)(unsafe.Pointer(&n))
	fmt.Println(b[0], b[3]) // out: 1 4
	b[3] = 0xff
	fmt.Printf("%x\n", n) // out: ff030201
	t := T{1, 2, [2]uint16{3, 4}}
	pb := (*uint32)(unsafe.Pointer(uintptr(unsafe.Pointer(&t)) + unsafe.Offsetof(t.b)))
	*pb = 20
	pc := (*uint16)(unsafe.Add(unsafe.Pointer(&t.c), 2))
	fmt.Println(t, *pc) // out: {1 20 [3 4]} 4
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(&t)), unsafe.Sizeof(t))
	fmt.Println(bytes)                        // out: [1 0 0 0 20 0 0 0 3 0 4 0]
	defer func() { fmt.Println(recover()) }() // out: runtime error: unsafe.Slice: len out of range
	neg := -1
	_ = unsafe.Slice(&n, neg)
}
