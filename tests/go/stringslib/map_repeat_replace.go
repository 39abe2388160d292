// Map, Repeat, Replace, ReplaceAll, Join.
package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(strings.Map(func(r rune) rune {
		switch {
		case r == 'a':
			return 'é'
		case r == 'x':
			return -1
		}
		return r
	}, "axbxa"))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("", 5)+"|", strings.Join([]string{"a", "", "c"}, "-"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaa", "aa", "b"), strings.Replace("ab", "", "-", -1))
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}

/* output:
ébé
ababab | a--c
bbaa ba -a-b-
strings: negative Repeat count
*/
