// The language version of go.mod: before 1.22 a loop has one variable for all its rounds.
package main

import "example.com/shop/newer"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { println(i) })
	}
	for _, f := range fs {
		f() // out: 3
		// out: 3
		// out: 3
	}
	newer.F()
}
