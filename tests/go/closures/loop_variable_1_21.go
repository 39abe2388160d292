// With an older language version the loop has one variable for all iterations.
//go:build go1.21

package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, s := range []string{"a", "b"} {
		fs = append(fs, func() int { return len(s) + int(s[0]) })
	}
	for _, f := range fs {
		fmt.Println(f()) // out: 3
		// out: 3
		// out: 3
		// out: 99
		// out: 99
	}
}
