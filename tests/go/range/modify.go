package main

import "fmt"

type T struct{ n int }

func main() {
	s := []T{{1}, {2}, {3}}
	for _, t := range s {
		t.n *= 10
	}
	fmt.Println(s)
	for i := range s {
		s[i].n *= 10
	}
	fmt.Println(s)
	ps := []*T{{1}, {2}}
	for _, p := range ps {
		p.n *= 10
	}
	fmt.Println(*ps[0], *ps[1])
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, v := range [2][]int{{1}, {2, 3}} {
		v[0] = i + 100
		fmt.Println(v)
	}
}

/* output:
[{1} {2} {3}]
[{10} {20} {30}]
{10} {20}
0 2 4
[100]
[101 3]
*/
