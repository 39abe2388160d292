package main

import (
	"fmt"
	"unsafe"
)

func main() {
	s := "Go语言😁"
	t := s[2:5]
	fmt.Println(len(s), t, unsafe.Sizeof(s))
	same := unsafe.StringData(t) == (*byte)(unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), 2))
	fmt.Println("shares bytes:", same)
	b := []byte(s)
	b[0] = 'N'
	fmt.Println(s, string(b))
}
