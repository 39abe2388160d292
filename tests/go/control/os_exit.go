// os.Exit ends the program at once: deferred calls do not run.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred")
	defer func() { recover() }()
	fmt.Fprintln(os.Stderr, "to stderr")
	fmt.Println("to stdout")
	os.Exit(7)
}

// exit: 7

/* output:
to stderr
to stdout
*/
