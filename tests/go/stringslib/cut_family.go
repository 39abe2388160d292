// Cut, CutPrefix, CutSuffix.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{"a=b=c", "=x", "x=", "none", ""} {
		before, after, ok := strings.Cut(s, "=")
		fmt.Printf("%q %q %v\n", before, after, ok)
	}
	fmt.Println(strings.CutPrefix("golang", "go"))
	fmt.Println(strings.CutSuffix("golang", "go"))
	fmt.Println(strings.Cut("abc", ""))
}

/* output:
"a" "b=c" true
"" "x" true
"x" "" true
"none" "" false
"" "" false
lang true
golang false
 abc true
*/
