// syscall.Mmap gives memory outside of the heap: whole pages, zero, which the collector leaves alone and which can be taken back.
package main

import (
	"fmt"
	"runtime"
	"syscall"
	"unsafe"
)

const (
	readWrite = syscall.PROT_READ | syscall.PROT_WRITE
	private   = syscall.MAP_ANON | syscall.MAP_PRIVATE
)

func main() {
	page := syscall.Getpagesize()
	fmt.Println(page) // out: 4096

	b, err := syscall.Mmap(-1, 0, 3*page, readWrite, private)
	fmt.Println(len(b) == 3*page, cap(b) == 3*page, b[0], b[3*page-1], err) // out: true true 0 0 <nil>
	fmt.Println(uintptr(unsafe.Pointer(&b[0])) % uintptr(page))             // out: 0
	for i := range b {
		b[i] = byte(i % 251)
	}
	text := unsafe.String(&b[1], 3)
	words := unsafe.Slice((*uint64)(unsafe.Pointer(&b[8])), 2)
	runtime.GC()
	fmt.Printf("%q %x %d\n", text, words[1], b[len(b)-1])                                // out: "\x01\x02\x03" 1716151413121110 239
	fmt.Println(copy(b, "other"), string(b[:5]), append([]byte(nil), b[page:page+3]...)) // out: 5 other [80 81 82]

	c, err := syscall.Mmap(-1, 0, 10, syscall.PROT_READ, syscall.MAP_ANON|syscall.MAP_SHARED)
	fmt.Println(c, err)                                        // out: [0 0 0 0 0 0 0 0 0 0] <nil>
	fmt.Println(syscall.Mprotect(c, readWrite))                // out: <nil>
	c[9] = 1                                                   // the page can be written now
	fmt.Println(syscall.Mprotect(c[1:], readWrite))            // out: invalid argument
	fmt.Println(syscall.Mprotect(c, 1<<20))                    // out: invalid argument
	fmt.Println(syscall.Munmap(c[1:]), syscall.Munmap(c[:5]))  // out: invalid argument invalid argument
	fmt.Println(syscall.Munmap(nil), syscall.Munmap(words8())) // out: invalid argument invalid argument
	fmt.Println(syscall.Munmap(c), syscall.Munmap(c))          // out: <nil> invalid argument
	fmt.Println(b[0])                                          // out: 111
	fmt.Println(syscall.Munmap(b))                             // out: <nil>

	for _, wrong := range []struct{ fd, offset, length, flags int }{
		{-1, 0, 0, private}, {-1, 0, -1, private}, {-1, 5, 10, private}, {-1, 0, 10, syscall.MAP_ANON},
		{-1, 0, 10, syscall.MAP_PRIVATE}, {-1, 0, 1 << 62, private},
	} {
		b, err := syscall.Mmap(wrong.fd, int64(wrong.offset), wrong.length, readWrite, wrong.flags)
		fmt.Println(b, err)
	}
	// out: [] invalid argument
	// out: [] invalid argument
	// out: [] invalid argument
	// out: [] invalid argument
	// out: [] bad file descriptor
	// out: [] cannot allocate memory
}

func words8() []byte { return make([]byte, 8) }
