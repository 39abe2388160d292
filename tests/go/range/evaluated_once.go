package main

import "fmt"

func list() []int { fmt.Println("evaluated"); return []int{1, 2} } // out: evaluated

func main() {
	for _, v := range list() {
		fmt.Println(v) // out: 1
		// out: 2
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		if i == 0 {
			s = append(s, 4)
			s[1] = 20
			s = nil
		}
		fmt.Println(v) // out: 1
		// out: 2
		// out: 3
	}
	t := []int{1, 2, 3}
	for i, v := range t {
		if i == 0 {
			t[2] = 30
		}
		fmt.Println(v) // out: 1
		// out: 2
		// out: 30
	}
	a := [3]int{1, 2, 3}
	for i, v := range &a {
		a[2] = 30
		_ = i
		fmt.Println(v) // out: 1
		// out: 2
		// out: 30
	}
	n := 3
	for i := range n {
		n = 10
		fmt.Println(i) // out: 0
		// out: 1
		// out: 2
	}
	for range n - 9 {
		fmt.Println("once") // out: once
	}
}
