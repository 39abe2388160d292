// unsafe.String, Slice and their data pointers share memory.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	b := []byte("hello")
	s := unsafe.String(&b[1], 3)
	b[1] = 'E'
	fmt.Println(s, *unsafe.StringData(s) == 'E')
	a := [4]int{1, 2, 3, 4}
	t := unsafe.Slice(&a[1], 2)
	t[0] = 20
	fmt.Println(a, len(t), cap(t), unsafe.SliceData(t) == &a[1])
	p := (*int)(unsafe.Add(unsafe.Pointer(&a[0]), 8))
	fmt.Println(*p, *(*[2]int)(unsafe.Pointer(&a[2])))
	f := 1.5
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
}

/* output:
Ell true
[1 20 3 4] 2 2 true
20 [3 4]
0x3ff8000000000000
*/
