package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s[1:], s), s) // out: 4 [1 1 2 3 4]
	s = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s, s[2:]), s) // out: 3 [3 4 5 4 5]
	d := make([]int, 2)
	fmt.Println(copy(d, s), d, copy(d, []int(nil)), copy(d[:0], s)) // out: 2 [3 4] 0 0
	b := make([]byte, 3)
	fmt.Println(copy(b, "hello"), string(b)) // out: 3 hel
}
