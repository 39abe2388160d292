// The copy for the next iteration is made before the post statement, so a closure sees its own changes only.
package main

import "fmt"

func main() {
	var prints []func()
	for i, j := 0, 10; i < j; i, j = i+1, j-3 {
		prints = append(prints, func() { fmt.Println(i, j) }) // out: 0 10
		// out: 6 7
		if i == 1 {
			i += 5
		}
	}
	for _, p := range prints {
		p()
	}
	var first *int
	for i := 0; i < 3; i++ {
		if first == nil {
			first = &i
		}
		*first += 100
		fmt.Println(i, *first) // out: 100 100
	}
}
