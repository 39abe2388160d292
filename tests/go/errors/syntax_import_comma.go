// The go command reads imports before the compiler does, and stops at the first thing that is wrong.
package main

import (
	"fmt", // error col:7: expected ';', found ','
	"os",
)

func main() {
	var x = 1 +
}
