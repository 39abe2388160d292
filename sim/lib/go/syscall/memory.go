package syscall

import "unsafe"

// Memory that a program asks the system for lies in pages outside of the heap: the collector neither frees it nor looks into it.

const (
	PROT_NONE  = 0x0
	PROT_READ  = 0x1
	PROT_WRITE = 0x2
	PROT_EXEC  = 0x4

	MAP_SHARED    = 0x1
	MAP_PRIVATE   = 0x2
	MAP_FIXED     = 0x10
	MAP_ANON      = 0x20
	MAP_ANONYMOUS = 0x20
)

const pageSize = 4096

func Getpagesize() int { return pageSize }

// mapped has the length of what each address was given for.
var mapped = map[uintptr]int{}

// Mmap gives length bytes, all zero. The simulated files cannot be mapped, and are refused as a system refuses such ones.
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	sharing := flags & (MAP_SHARED | MAP_PRIVATE)
	switch {
	case length <= 0 || offset%pageSize != 0:
		return nil, EINVAL
	case flags&MAP_ANON == 0 && fd < 0:
		return nil, EBADF
	case flags&MAP_ANON == 0:
		return nil, ENODEV
	case sharing != MAP_SHARED && sharing != MAP_PRIVATE:
		return nil, EINVAL
	case flags&MAP_FIXED != 0: // at address 0
		return nil, EPERM
	}
	at := mapPages(pages(length), access(prot))
	if at == nil {
		return nil, ENOMEM
	}
	mapped[uintptr(at)] = length
	return unsafe.Slice((*byte)(at), length), nil
}

// Munmap takes back what Mmap gave, whole.
func Munmap(b []byte) (err error) {
	at := unsafe.Pointer(unsafe.SliceData(b))
	if len(b) == 0 || len(b) != cap(b) || mapped[uintptr(at)] != len(b) {
		return EINVAL
	}
	delete(mapped, uintptr(at))
	unmapPages(at)
	return nil
}

// Mprotect says what may be done with the pages that b lies in, from the first byte of a page on.
func Mprotect(b []byte, prot int) (err error) {
	at := unsafe.Pointer(unsafe.SliceData(b))
	if len(b) == 0 || uintptr(at)%pageSize != 0 || prot&^(PROT_READ|PROT_WRITE|PROT_EXEC) != 0 {
		return EINVAL
	}
	if !protectPages(at, pages(len(b)), access(prot)) {
		return ENOMEM
	}
	return nil
}

func pages(length int) int { return (length-1)/pageSize + 1 }

// access is 1 for pages that can be read and 2 for those that can be written: these can be read too, as the processor has it, and so can
// those whose code can be run.
func access(prot int) int {
	switch {
	case prot&PROT_WRITE != 0:
		return 3
	case prot&(PROT_READ|PROT_EXEC) != 0:
		return 1
	}
	return 0
}

// mapPages gives zeroed pages; nil: there is no memory.
func mapPages(pages, access int) unsafe.Pointer

func unmapPages(at unsafe.Pointer)

// protectPages tells whether all these pages are mapped.
func protectPages(at unsafe.Pointer, pages, access int) bool
