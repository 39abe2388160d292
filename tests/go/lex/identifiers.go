// Letters are those of Unicode; predeclared names are no keywords and can be declared again.
package main

import "fmt"

func main() {
	αβ, 变量, _x9, Ünï := 1, 2, 3, 4
	fmt.Println(αβ, 变量, _x9, Ünï) // out: 1 2 3 4
	len := func(s string) int { return -1 }
	fmt.Println(len("abc")) // out: -1
	true := false
	nil := "nil"
	string := 7
	int := string + 1
	fmt.Println(true, nil, string, int) // out: false nil 7 8
	{
		fmt := 3
		_ = fmt
	}
	type error struct{ new int32 }
	fmt.Println(error{5}) // out: {5}
}
