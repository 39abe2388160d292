package main

import "fmt"

func filter(s []int, keep func(int) bool) []int {
	out := s[:0]
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func insert(s []int, i, v int) []int {
	s = append(s, 0)
	copy(s[i+1:], s[i:])
	s[i] = v
	return s
}

func main() {
	s := []int{1, 2, 3, 4, 5, 6}
	even := filter(s, func(v int) bool { return v%2 == 0 })
	fmt.Println(even, s) // out: [2 4 6] [2 4 6 4 5 6]
	even = insert(even, 1, 99)
	fmt.Println(even, s) // out: [2 99 4 6] [2 99 4 6 5 6]
	even = append(even[:0], even[1:]...)
	fmt.Println(even, cap(even)) // out: [99 4 6] 6
}
