package main

// unsafe.String and unsafe.Slice panic when their memory would go over the end of the address space.

import "unsafe"

func text(f func()) {
	defer func() { println(recover().(error).Error()) }()
	f()
}

func main() {
	end := ^uintptr(0)
	last := (*byte)(unsafe.Pointer(end))
	_ = unsafe.String(last, 1)
	two := 2
	text(func() { _ = unsafe.String(last, two) }) // out: runtime error: unsafe.String: len out of range
	text(func() { _ = unsafe.Slice(last, two) })  // out: runtime error: unsafe.Slice: len out of range
}
