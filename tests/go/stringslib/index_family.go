// Index and its relatives give byte positions.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "go gopher héllo"
	fmt.Println(strings.Index(s, "go"), strings.LastIndex(s, "go"), strings.Index(s, ""), strings.LastIndex(s, ""))
	fmt.Println(strings.IndexByte(s, 'h'), strings.IndexRune(s, 'é'), strings.IndexAny(s, "xyzé"), strings.LastIndexAny(s, "og"))
	fmt.Println(strings.IndexFunc(s, func(r rune) bool { return r > 127 }), strings.IndexRune("a\xffb", '\uFFFD'))
	fmt.Println(strings.Contains(s, "ph"), strings.ContainsAny(s, "!?"), strings.ContainsRune(s, 'é'), strings.Count("cheese", "e"), strings.Count("héy", ""))
	fmt.Println(strings.HasPrefix(s, "go "), strings.HasSuffix(s, "llo"), strings.EqualFold("Straße", "STRAßE"), strings.EqualFold("K", "\u212a"))
}

/* output:
0 3 0 16
6 11 11 15
11 1
true false true 3 4
true true true true
*/
