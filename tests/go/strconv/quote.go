package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"plain", "tab\tnl\n\"q\" \\", "é世😁", "\x00\x7f\xff", "\u200b\ufeff", "`"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.CanBackquote(s))
	}
	fmt.Println(strconv.QuoteRune('☺'), strconv.QuoteRune('\''), strconv.QuoteRuneToASCII('世'))
	for _, q := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `"\u4e16\x41\101"`, `"bad`, `abc`, `""`, `'ab'`} {
		s, err := strconv.Unquote(q)
		fmt.Printf("%q %v\n", s, err)
	}
}

/* output:
"plain" "plain" true
"tab\tnl\n\"q\" \\" "tab\tnl\n\"q\" \\" false
"é世😁" "\u00e9\u4e16\U0001f601" true
"\x00\x7f\xff" "\x00\x7f\xff" false
"\u200b\ufeff" "\u200b\ufeff" false
"`" "`" false
'☺' '\'' '\u4e16'
"a\tb" <nil>
"raw\\n" <nil>
"x" <nil>
"世AA" <nil>
"" invalid syntax
"" invalid syntax
"" <nil>
"" invalid syntax
*/
