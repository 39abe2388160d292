// A slice argument shares its array; its length does not come back.
package main

import "fmt"

func set(s []int)       { s[0] = 100 }
func grow(s []int)      { s = append(s, 4); s[1] = 200 }
func ptr(s *[]int)      { *s = append(*s, 5); (*s)[0]++ }
func cut(s []int) []int { return s[1:] }

func main() {
	s := []int{1, 2, 3}
	set(s)
	grow(s)
	fmt.Println(s, len(s)) // out: [100 2 3] 3
	r := make([]int, 2, 4)
	grow(r)
	fmt.Println(r, r[:3]) // out: [0 200] [0 200 4]
	ptr(&s)
	fmt.Println(s, cut(cut(s))) // out: [101 2 3 5] [3 5]
}
