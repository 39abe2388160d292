// A type that contains itself has no constant size, whoever asks first.
package main

import "unsafe"

type T struct{ T } // error: invalid recursive type: T refers to itself

const _ = unsafe.Sizeof(T{}) // error: unsafe.Sizeof(T{}) (value of type uintptr) is not constant

type G[P any] struct {
	G[P] // error: invalid recursive type: G refers to itself
}

const _ = unsafe.Sizeof(G[int]{}) // error: unsafe.Sizeof(G[int]{}) (value of type uintptr) is not constant

func main() {}
