// args: one two 3
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:]) // out: 4 [one two 3]
	n, err := strconv.Atoi(os.Args[3])
	fmt.Println(n+1, err) // out: 4 <nil>
	os.Exit(n)
}

// exit: 3
