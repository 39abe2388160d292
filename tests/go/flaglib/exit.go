// A wrong flag on the command line ends the program with code 2, after its text and the usage.
package main

import (
	"flag"
	"fmt"
	"os"
)

// args: -n five

func main() {
	os.Args[0] = "prog"
	flag.CommandLine = flag.NewFlagSet("prog", flag.ExitOnError)
	flag.Int("n", 1, "a number")
	defer fmt.Println("not printed")
	flag.Parse() // out: invalid value "five" for flag -n: parse error
	// out: Usage of prog:
	// out:   -n int
	// out:     	a number (default 1)
	// exit: 2
}
