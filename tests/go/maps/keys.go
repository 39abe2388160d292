package main

import "fmt"

type id [2]byte

func main() {
	m := map[interface{}]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", nil: "nil", id{1}: "id", true: "bool", struct{}{}: "empty"}
	fmt.Println(m[1], m[int8(1)], m["1"], m[1.0], m[nil], m[id{1, 0}], m[true], m[struct{}{}], len(m)) // out: int int8 string float nil id bool empty 8
	c := make(chan int)
	p := new(int)
	k := map[interface{}]int{c: 1, p: 2}
	fmt.Println(k[c], k[p], k[new(int)], k[(*int)(nil)]) // out: 1 2 0 0
	defer func() { fmt.Println(recover()) }()            // out: runtime error: hash of unhashable type []int
	m[[]int{1}] = "slice"
}
