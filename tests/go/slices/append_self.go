package main

import "fmt"

func main() {
	s := make([]int, 2, 10)
	s[0], s[1] = 1, 2
	s = append(s, s...)
	s = append(s[:1], s[2:]...)
	fmt.Println(s, len(s), cap(s)) // out: [1 1 2] 3 10
	s = append(s, append([]int{8}, 9)...)
	fmt.Println(s, append(s[:2:2], 0), s) // out: [1 1 2 8 9] [1 1 0] [1 1 2 8 9]
	var e []struct{}
	e = append(e, struct{}{}, struct{}{})
	fmt.Println(len(e), e) // out: 2 [{} {}]
	var nested [][]int
	nested = append(nested, nil, []int{}, []int{1})
	fmt.Println(nested, nested[0] == nil, nested[1] == nil) // out: [[] [] [1]] true false
	b := append([]byte(nil), "xyz"...)
	fmt.Println(b, append([]interface{}{}, 1, "a", nil)) // out: [120 121 122] [1 a <nil>]
}
