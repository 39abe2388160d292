// Upper, lower and title case, beyond ASCII.
package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(strings.ToUpper("héllo ß ǆ"), strings.ToLower("HÉLLO İ Σ"), strings.ToTitle("ǆ a"))
	fmt.Println(strings.Title("hello wörld"), strings.ToUpper("a\xffb"), len(strings.ToLower("Ⱥ")))
}

/* output:
HÉLLO ß Ǆ héllo i σ ǅ A
Hello Wörld A�B 3
*/
