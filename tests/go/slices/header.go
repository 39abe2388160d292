package main

import "fmt"

func main() {
	a := []int{0, 1, 2, 3, 4, 5}
	s := a[2:4]
	fmt.Println(s, len(s), cap(s), s[:4]) // out: [2 3] 2 4 [2 3 4 5]
	t := a[2:4:5]
	fmt.Println(len(t), cap(t)) // out: 2 3
	t = append(t, 100)
	t = append(t, 200)
	t[0] = -2
	fmt.Println(a, t) // out: [0 1 2 3 100 5] [-2 3 100 200]
	s = append(s, 50, 60)
	fmt.Println(a, len(s), cap(s)) // out: [0 1 2 3 50 60] 4 4
	s = append(s, 70)
	s[0] = 99
	fmt.Println(a[2], s) // out: 2 [99 3 50 60 70]
}
