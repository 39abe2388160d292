// Quoting and unquoting.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"a\"b", "\x00\a\b\x7f", "日本\u200b", "\xff", "`x`", "\U0010ffff"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	fmt.Println(strconv.QuoteRune('\''), strconv.QuoteRuneToASCII('é'), strconv.IsPrint('\u00ad'), strconv.IsGraphic('\u3000'))
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `'xy'`, `"open`, `"\u00e9\x41\101"`, `"\q"`, ``} {
		fmt.Println(strconv.Unquote(s))
	}
	fmt.Println(strconv.UnquoteChar(`\nrest`, '"'))
	fmt.Println(strconv.QuotedPrefix(`"abc" tail`))
}

/* output:
"a\"b" "a\"b" "a\"b" true
"\x00\a\b\x7f" "\x00\a\b\x7f" "\x00\a\b\x7f" false
"日本\u200b" "\u65e5\u672c\u200b" "日本\u200b" true
"\xff" "\xff" "\xff" false
"`x`" "`x`" "`x`" false
"\U0010ffff" "\U0010ffff" "\U0010ffff" true
'\'' '\u00e9' false true
a	b <nil>
raw\n <nil>
x <nil>
 invalid syntax
 invalid syntax
éAA <nil>
 invalid syntax
 invalid syntax
10 false rest <nil>
"abc" <nil>
*/
