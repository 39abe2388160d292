// Classes, flags, anchors, greed, and errors of expressions.
package main

import (
	"fmt"
	"regexp"
)

func main() {
	for _, c := range [][2]string{{`(?i)héLLO`, "HÉllo"}, {`(?m)^b$`, "a\nb\nc"}, {`(?s)a.b`, "a\nb"}, {`a.b`, "a\nb"}, {`<.+?>`, "<a><b>"}, {`<.+>`, "<a><b>"},
		{`\bgo\b`, "let go on"}, {`[^[:alpha:]]+`, "ab12cd"}, {`\p{Greek}+`, "abγδe"}, {`(a|ab)(c|bcd)`, "abcd"}, {`a{2,3}`, "aaaa"}, {`(?:x|y)*z`, "xyxz"}, {`[\d\-x]+`, "1-x2"}} {
		fmt.Printf("%q %q\n", c[0], regexp.MustCompile(c[0]).FindString(c[1]))
	}
	fmt.Printf("%q\n", regexp.MustCompilePOSIX(`(a|ab)(c|bcd)`).FindStringSubmatch("abcd"))
	for _, bad := range []string{`(`, `a**`, `[z-a]`, `\8`, `(?P<n`, `x{1001}`, `*a`, `[`, `(?<n>a)(?<n>b)`} {
		_, err := regexp.Compile(bad)
		fmt.Println(err)
	}
}

/* output:
"(?i)héLLO" "HÉllo"
"(?m)^b$" "b"
"(?s)a.b" "a\nb"
"a.b" ""
"<.+?>" "<a>"
"<.+>" "<a><b>"
"\\bgo\\b" "go"
"[^[:alpha:]]+" "12"
"\\p{Greek}+" "γδ"
"(a|ab)(c|bcd)" "abcd"
"a{2,3}" "aaa"
"(?:x|y)*z" "xyxz"
"[\\d\\-x]+" "1-x2"
["abcd" "a" "bcd"]
error parsing regexp: missing closing ): `(`
error parsing regexp: invalid nested repetition operator: `**`
error parsing regexp: invalid character class range: `z-a`
error parsing regexp: invalid escape sequence: `\8`
error parsing regexp: invalid named capture: `(?P<n`
error parsing regexp: invalid repeat count: `{1001}`
error parsing regexp: missing argument to repetition operator: `*`
error parsing regexp: missing closing ]: `[`
<nil>
*/
