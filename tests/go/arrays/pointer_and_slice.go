package main

import "fmt"

func main() {
	a := [4]int{1, 2, 3, 4}
	p := &a
	s := p[1:3]
	s[0] = 20
	s = append(s, 40)
	fmt.Println(a, s, len(s), cap(s))
	for i := range p {
		p[i]++
	}
	fmt.Println(a, cap(a[:2:3]), len(a[4:]))
	b := [4]int(a[:])
	q := (*[2]int)(s)
	q[1] = -1
	fmt.Println(b, a, *q)
	n := 5
	defer func() { fmt.Println(recover()) }()
	fmt.Println(p[:n])
}

/* output:
[1 20 3 40] [20 3 40] 3 3
[2 21 4 41] 3 0
[2 21 4 41] [2 21 -1 41] [21 -1]
runtime error: slice bounds out of range [:5] with length 4
*/
