// An untyped constant tag takes its default type.
package main

import "fmt"

func main() {
	switch 'a' {
	case 97:
		fmt.Println("a rune")
	}
	switch x := 5; {
	case x > 3 && x < 10:
		fmt.Println("between")
	}
}

/* output:
a rune
between
*/
