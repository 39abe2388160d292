// What came with Go 1.13 to 1.20 outside generics.
package main

type I interface{ m() }

type J interface {
	I
	I // error: duplicate method m\n\t./main.go:7:2: other declaration of method m
}

func main() {
	_ = 1_000 // error: underscore in numeric literal requires go1.13 or later (-lang was set to go1.12; check go.mod)
	_ = 0b11  // error: binary literal requires go1.13 or later (-lang was set to go1.12; check go.mod)
	_ = 0o17  // error: 0o/0O-style octal literal requires go1.13 or later (-lang was set to go1.12; check go.mod)
	_ = 0x1p4 // error: hexadecimal floating-point literal requires go1.13 or later (-lang was set to go1.12; check go.mod)
	_ = 0x10
	n, s := 3, make([]byte, 4)
	_ = 1 << n        // error: invalid operation: signed shift count n (variable of type int) requires go1.13 or later (-lang was set to go1.12; check go.mod)
	_ = (*[4]byte)(s) // error: cannot convert s (variable of type []byte) to type *[4]byte: conversion of slice to array pointer requires go1.17 or later (-lang was set to go1.12; check go.mod)
	_ = [4]byte(s)    // error: cannot convert s (variable of type []byte) to type [4]byte: conversion of slice to array requires go1.20 or later (-lang was set to go1.12; check go.mod)
}
