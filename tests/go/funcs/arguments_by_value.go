package main

import "fmt"

type big struct {
	a [5]int
	s string
}

func f(n int, a [2]int, b big, m map[int]int, s []int, p *int) {
	n, a[0], b.a[4], b.s = 0, 0, 0, "changed"
	m[1], s[0], *p = 0, 0, 0
	m, s, p = nil, nil, nil
}

func many(a, b, c, d, e, f, g, h, i, j, k, l int, x float64, y string) (int, float64, string) {
	return a + b*2 + c*3 + d + e + f + g + h + i + j + k + l*100, x / 2, y + "!"
}

func main() {
	n, a, b, m, s, v := 1, [2]int{1, 1}, big{[5]int{1, 2, 3, 4, 5}, "old"}, map[int]int{1: 1}, []int{1}, 1
	f(n, a, b, m, s, &v)
	fmt.Println(n, a, b, m, s, v)                                    // out: 1 [1 1] {[1 2 3 4 5] old} map[1:0] [0] 0
	fmt.Println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, "y")) // out: 1274 1.5 y!
}
