package main

import "fmt"

var x = "package"

func f() string { return x }

func main() {
	fmt.Println(x) // out: package
	x := x + " local"
	{
		x := 3
		x++
		fmt.Println(x, f()) // out: 4 package
	}
	for x := 0; x < 1; x++ {
		x := "loop"
		fmt.Println(x) // out: loop
	}
	a, b := 1, 2
	b, c := 3, 4
	{
		a, b := b, a
		fmt.Println(a, b) // out: 3 1
	}
	fmt.Println(a, b, c, x) // out: 1 3 4 package local
	type int string
	var s int = "shadowed"
	fmt.Println(s)                        // out: shadowed
	func(x bool) { fmt.Println(x) }(true) // out: true
}
