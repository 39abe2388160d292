// A type that no memory holds is told at the name that is declared, its parts before it.
package main

type A [1 << 50]byte // error col:6: type [1125899906842624]byte larger than address space

var a, b [1 << 51]int // error col:5: type [2251799813685248]int larger than address space

func f(A) {}

func main() {}
