package main

type T struct{ a int }

func main() {
	_ = []int{"a"}
	_ = &[]T{{1}, {b: 2}}
	_ = *T{1}
	var x [...]int
	_ = [2]string{5: "x"}
	n := 3
	var y [n]int
	if t := T{1}; t.a == 1 { // error col:7: syntax error: cannot use t := T as value
	}
	_ = []T{T, 5} // error col:2: syntax error: non-declaration statement outside function body
	_, _ = x, y
}
