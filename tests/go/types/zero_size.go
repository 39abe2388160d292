package main

import (
	"fmt"
	"unsafe"
)

type empty struct{}

func (empty) hello() string { return "hello" }

func main() {
	var e empty
	set := map[string]empty{"a": {}}
	_, ok := set["a"]
	c := make(chan empty, 3)
	c <- e
	c <- empty{}
	s := make([]empty, 5)
	var a [1000]struct{}
	fmt.Println(ok, len(c), len(s), cap(append(s, e)) >= 6, unsafe.Sizeof(a), e == <-c, s[4].hello()) // out: true 2 5 true 0 true hello
	var i interface{} = e
	fmt.Println(i == empty{}, i == struct{}{}, [0]int{} == [0]int{}) // out: true false true
	n := 0
	for range a {
		n++
	}
	fmt.Println(n) // out: 1000
}
