// An element of a row: the row's bound is checked before the element's, and both are read where the expression stands.
package main

import "fmt"

type cell struct{ a, b int32 }

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func pick(i *int) int { *i++; return *i }

func main() {
	m := [][]int{{1, 2, 3}, {4, 5}, nil, {6}}
	i, j := 1, 1
	fmt.Println(m[i][j], m[0][j+1], m[i-1][j-1], m[3][0]) // out: 5 3 1 6
	try("row", func() { fmt.Println(m[i+3][j+9]) })       // out: row runtime error: index out of range [4] with length 4
	try("element", func() { fmt.Println(m[i][j+1]) })     // out: element runtime error: index out of range [2] with length 2
	try("nil row", func() { fmt.Println(m[i+1][0]) })     // out: nil row runtime error: index out of range [0] with length 0
	try("negative", func() { fmt.Println(m[0][-j]) })     // out: negative runtime error: index out of range [-1]
	var none [][]int
	try("none", func() { fmt.Println(none[j][0]) }) // out: none runtime error: index out of range [1] with length 0

	k := 0
	fmt.Println(m[k][pick(&k)], k) // out: 5 1
	k = 0
	fmt.Println(m[pick(&k)][k], k) // out: 5 1
	var u uint64 = 1 << 63
	try("unsigned", func() { fmt.Println(m[0][u]) }) // out: unsigned runtime error: index out of range [9223372036854775808] with length 3
	var small uint8 = 2
	fmt.Println(m[0][small]) // out: 3

	sum := 0
	for i := range m {
		for j := range m[i] {
			sum += m[i][j] * m[len(m)-1][0]
			m[i][j], m[0][0] = m[0][0], m[i][j]
		}
	}
	fmt.Println(sum, m) // out: 126 [[6 1 2] [3 4] [] [5]]

	f := [][]float64{{0.5, 1.5}, {2.5}}
	p := [][]*int{{&i}, {&j, nil}}
	c := [][]cell{{{1, 2}, {3, 4}}}
	s := [][]string{{"a"}, {"b", "c"}}
	fmt.Println(f[0][1]*f[j][0], *p[0][0], p[i][1] == nil, c[0][j].b, c[0][0], s[i][j]) // out: 3.75 1 true 4 {1 2} c
	deep := [][][]int{{{1}, {2, 3}}, {{4}}}
	fmt.Println(deep[0][i][j], deep[i][0][0]) // out: 3 4
}
