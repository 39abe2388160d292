// Split, SplitN, SplitAfter, Fields: what the ends and empty separators give.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Printf("%q %q %q\n", strings.Split("a,b,,c", ","), strings.Split("", ","), strings.Split("héy", ""))
	fmt.Printf("%q %q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitN("a,b", ",", -1))
	fmt.Printf("%q %q\n", strings.SplitAfter("a,b,", ","), strings.SplitAfterN("a,b,c", ",", 2))
	fmt.Printf("%q %q\n", strings.Fields("  a \t b\n\u2003c "), strings.Fields("   "))
	fmt.Printf("%q\n", strings.FieldsFunc("a1b22c", unicode.IsDigit))
}

/* output:
["a" "b" "" "c"] [""] ["h" "é" "y"]
["a" "b,c,d"] [] ["a" "b"]
["a," "b," ""] ["a," "b,c"]
["a" "b" "c"] []
["a" "b" "c"]
*/
