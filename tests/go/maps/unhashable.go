package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }() // out: runtime error: hash of unhashable type func()
	// out: runtime error: hash of unhashable type []int
	// out: runtime error: hash of unhashable type map[int]int
	// out: runtime error: hash of unhashable type []string
	// out: runtime error: hash of unhashable type func(int) bool
	f()
}

type s struct{ f interface{} }

func main() {
	m := map[interface{}]int{}
	try(func() { m[func() {}] = 1 })
	try(func() { _ = m[[]int{}] })
	try(func() { delete(m, interface{}(map[int]int{})) })
	try(func() { m[s{[]string{}}] = 1 })
	try(func() { m[[1]interface{}{func(int) bool { return true }}] = 1 })
	k := map[s]int{}
	k[s{[]byte{}}] = 2 // panic: runtime error: hash of unhashable type []uint8
}
