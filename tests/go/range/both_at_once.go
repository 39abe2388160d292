package main

// Key and value are assigned as in one assignment: the places are found before the first of them changes.

func main() {
	x := []int{10, 20}
	i := 1
	for i, x[i] = range []int{99} {
		break
	}
	println(i, x[0], x[1]) // out: 0 10 99

	i = 1
	for i, x[i] = range [2]int{5, 6} {
	}
	println(i, x[0], x[1]) // out: 1 6 5

	r := []rune{'a', 'b'}
	i = 1
	for i, r[i] = range "z" {
	}
	println(i, r[0], r[1]) // out: 0 97 122

	i = 1
	for i, x[i] = range map[int]int{0: 7} {
	}
	println(i, x[0], x[1]) // out: 0 6 7

	calls := 0
	at := func() *int { calls++; return &x[0] }
	for *at(), i = range []int{3, 4} {
	}
	println(calls, x[0], i) // out: 2 1 4
}
