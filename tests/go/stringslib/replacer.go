// A Replacer tries its pairs in order at each place and never looks at what it wrote.
package main

import (
	"fmt"
	"strings"
)

func main() {
	r := strings.NewReplacer("a", "1", "aa", "2", "b", "a", "<", "&lt;")
	fmt.Println(r.Replace("aab<b"))
	fmt.Println(strings.NewReplacer("aaa", "3", "aa", "2", "a", "1").Replace("aaaaaa a"))
	fmt.Println(strings.NewReplacer("", "X").Replace("ab"))
	defer func() { fmt.Println(recover()) }()
	strings.NewReplacer("odd")
}

/* output:
11a&lt;a
33 1
XaXbX
strings.NewReplacer: odd argument count
*/
