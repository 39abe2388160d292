package main

import "fmt"

func sign(n int) string {
	if n < 0 {
		return "-"
	} else if n == 0 {
		return "0"
	} else {
		return "+"
	}
}

func main() {
	fmt.Println(sign(-3), sign(0), sign(9)) // out: - 0 +
	x := 1
	if x := 2; x > 1 {
		fmt.Println("inner", x) // out: inner 2
	} else if y := x * 2; y > 1 {
		fmt.Println("else", x, y)
	}
	if y := x; y > 5 {
	} else if z := y + 1; z == 2 {
		fmt.Println(x, y, z) // out: 1 1 2
	}
	if m := map[string]int{"a": 1}; m["a"] == 1 && !(m["b"] != 0) {
		fmt.Println(m) // out: map[a:1]
	}
}
