package main

import (
	"errors"
	"fmt"
)

func div(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("zero")
		return
	}
	return a / b, a % b, nil
}

func two() (int, string) { return 1, "x" }

func take(n int, s string) string { return fmt.Sprint(n, s) }

func naked(x int) (y int) {
	y = x
	if x > 0 {
		y := y * 2
		_ = y
	}
	return
}

func main() {
	fmt.Println(div(7, 2))   // out: 3 1 <nil>
	fmt.Println(div(1, 0))   // out: 0 0 zero
	fmt.Println(take(two())) // out: 1x
	n, _ := two()
	_, s := two()
	fmt.Println(n, s, naked(3)) // out: 1 x 3
}
