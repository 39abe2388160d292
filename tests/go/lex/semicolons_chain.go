// A selector may follow at the next line behind its dot.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := strings.
		NewReplacer("a", "b").
		Replace("banana")
	fmt.Println(s) // out: bbnbnb
	var f = func() func() int {
		return func() int { return 1 }
	}()()
	fmt.Println(f) // out: 1
	{
		fmt.Println("block") // out: block
	}
	switch x := 5; {
	case x > 3:
		fmt.Println("big") // out: big
	default:
	}
}
