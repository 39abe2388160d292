// The bounds of a substring are bytes; an empty one at the end is fine.
package main

import "fmt"

func main() {
	s := "héy"
	fmt.Printf("%q %q %q %q\n", s[len(s):], s[:1], s[1:3], s[1:2])
}

/* output:
"" "h" "é" "\xc3"
*/
