// Expressions that would compile to more than Go's limits are refused.
package main

import (
	"fmt"
	"regexp/syntax"
	"strings"
)

func main() {
	for _, s := range []string{
		"(" + strings.Repeat("(xx?)", 1000) + "){1000}",
		strings.Repeat("(xx?){1000}", 1000),
		strings.Repeat(`\pL`, 27000),
		strings.Repeat("(xx?){10}", 1000),
		strings.Repeat(`\pL\PN(?i:\pL)`, 20),
	} {
		re, err := syntax.Parse(s, syntax.Perl)
		if err != nil {
			fmt.Println(err.(*syntax.Error).Code, len(err.(*syntax.Error).Expr) == len(s))
			continue
		}
		fmt.Println(re.Op, len(re.Sub))
	}
}

/* output:
expression too large true
expression too large true
expression too large true
Concat 1000
Concat 60
*/
