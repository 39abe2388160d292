// A string is a pointer and a length; a substring shares the bytes.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	s := "hello, 世界"
	t := s[7:]
	fmt.Println(unsafe.Sizeof(s), len(s), len(t), len([]rune(t))) // out: 16 13 6 2
	p, q := unsafe.StringData(s), unsafe.StringData(t)
	fmt.Println(uintptr(unsafe.Pointer(q)) - uintptr(unsafe.Pointer(p))) // out: 7
	b := []byte(t)
	b[0] = 'x'
	fmt.Printf("%q %x\n", t, b) // out: "世界" 78b896e7958c
}
