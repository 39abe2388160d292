// Since Go 1.22 each iteration has a variable of its own.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, s := range []string{"a", "b"} {
		defer func() { fmt.Println("deferred", s) }()
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	for i := 0; i < 6; i++ {
		inc := func() { i++ }
		inc()
		fmt.Print(i, " ")
	}
	fmt.Println()
	var i int
	var gs []func() int
	for i = 0; i < 2; i++ {
		gs = append(gs, func() int { return i })
	}
	fmt.Println(gs[0](), gs[1]())
}

/* output:
10 20 11 21 12 22
1 3 5
2 2
deferred b
deferred a
*/
