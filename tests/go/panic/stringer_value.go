// A Stringer that is no error is printed by its type and word; an error by its text.
package main

import "fmt"

type S string

func main() {
	defer fmt.Println("deferred runs first")
	panic(S("text\nof two lines"))
}

/* output:
deferred runs first
*/

/* crash:
panic: main.S("text
	of two lines")
*/
