// What is wrong with an expression, in Go's words.
package main

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	for _, p := range []string{`*`, `+a`, `a**`, `a*+`, `a??*`, `a{2}{3}`, `(`, `)`, `a)b`, `(a`, `(a|b`, `[`, `[a`, `[]`, `[^]`, `[b-a]`, `[a-\d]`, `[\d-z]`, `\`, `a\`, `\8`, `\1`, `\q`, `\x`, `\xg`, `\x{`, `\x{110000}`, `\x{}`, `\C`, `\pX`, `\p{Foo}`, `\p{`, `\p`, `[[:foo:]]`, `[[:alpha:`,
		`(?`, `(?P<`, `(?P<n`, `(?P<>a)`, `(?P<n!>a)`, `(?P=n)`, `(?P<n>a)(?P<n>b)`, `(?<n>a)(?P<n>b)`, `(?<=a)b`, `(?=a)`, `(?!a)`, `(?i`, `(?z)`, `(?i-)`, `(?--i)`, `(?i-s:a)`, `(?#c)`, `a{1001}`, `a{2,1}`, `a{,2}`, `a{`, `a{x}`, `a{1`, `{1}`, `a{01}`, `((a{100}){100}){100}`, `(a{1000}){2}`, `a{99999999999}`, `|*`, `(*)`, `(|+)`, `^*`, `$+`, `(?i)*`, `x(?i)*`, "\xff", "a\xffb", "[\xff]", `\Q\E*`, `\Qab\E*c`, "(?P<\xff>a)", strings.Repeat("(", 1001) + strings.Repeat(")", 1001), `\z*`, `[a-z`, `[^\n-\r]`, `[--a]`, `[a-]`, `a{0,1000}`, `\pN+`, `\Pz`} {
		shown := p
		if len(shown) > 50 {
			shown = shown[:50]
		}
		_, err := regexp.Compile(p)
		if e, ok := err.(*syntax.Error); ok && len(e.Expr) < 60 {
			fmt.Printf("%q: %q (%s, %q)\n", shown, err, e.Code, e.Expr)
		} else if ok {
			fmt.Printf("%q: %s\n", shown, e.Code)
		} else {
			fmt.Printf("%q: fine\n", shown)
		}
	}
	for _, p := range []string{`a++`, `a**`, `\d`, `[[:digit:]]+`, `(?i)a`, `a*?`, `a|ab`, `\pN`} {
		re, err := regexp.CompilePOSIX(p)
		if err != nil {
			fmt.Println("posix", p, err)
			continue
		}
		fmt.Println("posix", p, re.FindString("aab12"))
	}
	for _, f := range []func(){
		func() { regexp.MustCompile(`a(`) },
		func() { regexp.MustCompile("`(") },
		func() { regexp.MustCompilePOSIX(`*`) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	_, err := regexp.MatchString(`[`, "x")
	fmt.Println(err)
}

/* output:
"*": "error parsing regexp: missing argument to repetition operator: `*`" (missing argument to repetition operator, "*")
"+a": "error parsing regexp: missing argument to repetition operator: `+`" (missing argument to repetition operator, "+")
"a**": "error parsing regexp: invalid nested repetition operator: `**`" (invalid nested repetition operator, "**")
"a*+": "error parsing regexp: invalid nested repetition operator: `*+`" (invalid nested repetition operator, "*+")
"a??*": "error parsing regexp: invalid nested repetition operator: `??*`" (invalid nested repetition operator, "??*")
"a{2}{3}": "error parsing regexp: invalid nested repetition operator: `{2}{3}`" (invalid nested repetition operator, "{2}{3}")
"(": "error parsing regexp: missing closing ): `(`" (missing closing ), "(")
")": "error parsing regexp: unexpected ): `)`" (unexpected ), ")")
"a)b": "error parsing regexp: unexpected ): `a)b`" (unexpected ), "a)b")
"(a": "error parsing regexp: missing closing ): `(a`" (missing closing ), "(a")
"(a|b": "error parsing regexp: missing closing ): `(a|b`" (missing closing ), "(a|b")
"[": "error parsing regexp: missing closing ]: `[`" (missing closing ], "[")
"[a": "error parsing regexp: missing closing ]: `[a`" (missing closing ], "[a")
"[]": "error parsing regexp: missing closing ]: `[]`" (missing closing ], "[]")
"[^]": "error parsing regexp: missing closing ]: `[^]`" (missing closing ], "[^]")
"[b-a]": "error parsing regexp: invalid character class range: `b-a`" (invalid character class range, "b-a")
"[a-\\d]": "error parsing regexp: invalid escape sequence: `\\d`" (invalid escape sequence, "\\d")
"[\\d-z]": fine
"\\": "error parsing regexp: trailing backslash at end of expression: ``" (trailing backslash at end of expression, "")
"a\\": "error parsing regexp: trailing backslash at end of expression: ``" (trailing backslash at end of expression, "")
"\\8": "error parsing regexp: invalid escape sequence: `\\8`" (invalid escape sequence, "\\8")
"\\1": "error parsing regexp: invalid escape sequence: `\\1`" (invalid escape sequence, "\\1")
"\\q": "error parsing regexp: invalid escape sequence: `\\q`" (invalid escape sequence, "\\q")
"\\x": "error parsing regexp: invalid escape sequence: `\\x`" (invalid escape sequence, "\\x")
"\\xg": "error parsing regexp: invalid escape sequence: `\\xg`" (invalid escape sequence, "\\xg")
"\\x{": "error parsing regexp: invalid escape sequence: `\\x{`" (invalid escape sequence, "\\x{")
"\\x{110000}": "error parsing regexp: invalid escape sequence: `\\x{110000`" (invalid escape sequence, "\\x{110000")
"\\x{}": "error parsing regexp: invalid escape sequence: `\\x{}`" (invalid escape sequence, "\\x{}")
"\\C": "error parsing regexp: invalid escape sequence: `\\C`" (invalid escape sequence, "\\C")
"\\pX": "error parsing regexp: invalid character class range: `\\pX`" (invalid character class range, "\\pX")
"\\p{Foo}": "error parsing regexp: invalid character class range: `\\p{Foo}`" (invalid character class range, "\\p{Foo}")
"\\p{": "error parsing regexp: invalid character class range: `\\p{`" (invalid character class range, "\\p{")
"\\p": "error parsing regexp: invalid character class range: `\\p`" (invalid character class range, "\\p")
"[[:foo:]]": "error parsing regexp: invalid character class range: `[:foo:]`" (invalid character class range, "[:foo:]")
"[[:alpha:": "error parsing regexp: missing closing ]: `[[:alpha:`" (missing closing ], "[[:alpha:")
"(?": "error parsing regexp: invalid or unsupported Perl syntax: `(?`" (invalid or unsupported Perl syntax, "(?")
"(?P<": "error parsing regexp: invalid or unsupported Perl syntax: `(?P`" (invalid or unsupported Perl syntax, "(?P")
"(?P<n": "error parsing regexp: invalid named capture: `(?P<n`" (invalid named capture, "(?P<n")
"(?P<>a)": "error parsing regexp: invalid named capture: `(?P<>`" (invalid named capture, "(?P<>")
"(?P<n!>a)": "error parsing regexp: invalid named capture: `(?P<n!>`" (invalid named capture, "(?P<n!>")
"(?P=n)": "error parsing regexp: invalid or unsupported Perl syntax: `(?P`" (invalid or unsupported Perl syntax, "(?P")
"(?P<n>a)(?P<n>b)": fine
"(?<n>a)(?P<n>b)": fine
"(?<=a)b": "error parsing regexp: invalid named capture: `(?<=a)b`" (invalid named capture, "(?<=a)b")
"(?=a)": "error parsing regexp: invalid or unsupported Perl syntax: `(?=`" (invalid or unsupported Perl syntax, "(?=")
"(?!a)": "error parsing regexp: invalid or unsupported Perl syntax: `(?!`" (invalid or unsupported Perl syntax, "(?!")
"(?i": "error parsing regexp: invalid or unsupported Perl syntax: `(?i`" (invalid or unsupported Perl syntax, "(?i")
"(?z)": "error parsing regexp: invalid or unsupported Perl syntax: `(?z`" (invalid or unsupported Perl syntax, "(?z")
"(?i-)": "error parsing regexp: invalid or unsupported Perl syntax: `(?i-)`" (invalid or unsupported Perl syntax, "(?i-)")
"(?--i)": "error parsing regexp: invalid or unsupported Perl syntax: `(?--`" (invalid or unsupported Perl syntax, "(?--")
"(?i-s:a)": fine
"(?#c)": "error parsing regexp: invalid or unsupported Perl syntax: `(?#`" (invalid or unsupported Perl syntax, "(?#")
"a{1001}": "error parsing regexp: invalid repeat count: `{1001}`" (invalid repeat count, "{1001}")
"a{2,1}": "error parsing regexp: invalid repeat count: `{2,1}`" (invalid repeat count, "{2,1}")
"a{,2}": fine
"a{": fine
"a{x}": fine
"a{1": fine
"{1}": "error parsing regexp: missing argument to repetition operator: `{1}`" (missing argument to repetition operator, "{1}")
"a{01}": fine
"((a{100}){100}){100}": "error parsing regexp: invalid repeat count: `{100}`" (invalid repeat count, "{100}")
"(a{1000}){2}": "error parsing regexp: invalid repeat count: `{2}`" (invalid repeat count, "{2}")
"a{99999999999}": "error parsing regexp: invalid repeat count: `{99999999999}`" (invalid repeat count, "{99999999999}")
"|*": "error parsing regexp: missing argument to repetition operator: `*`" (missing argument to repetition operator, "*")
"(*)": "error parsing regexp: missing argument to repetition operator: `*`" (missing argument to repetition operator, "*")
"(|+)": "error parsing regexp: missing argument to repetition operator: `+`" (missing argument to repetition operator, "+")
"^*": fine
"$+": fine
"(?i)*": "error parsing regexp: missing argument to repetition operator: `*`" (missing argument to repetition operator, "*")
"x(?i)*": fine
"\xff": "error parsing regexp: invalid UTF-8: `\xff`" (invalid UTF-8, "\xff")
"a\xffb": "error parsing regexp: invalid UTF-8: `\xffb`" (invalid UTF-8, "\xffb")
"[\xff]": "error parsing regexp: invalid UTF-8: `\xff]`" (invalid UTF-8, "\xff]")
"\\Q\\E*": "error parsing regexp: missing argument to repetition operator: `*`" (missing argument to repetition operator, "*")
"\\Qab\\E*c": fine
"(?P<\xff>a)": "error parsing regexp: invalid UTF-8: `\xff`" (invalid UTF-8, "\xff")
"((((((((((((((((((((((((((((((((((((((((((((((((((": expression nests too deeply
"\\z*": fine
"[a-z": "error parsing regexp: missing closing ]: `[a-z`" (missing closing ], "[a-z")
"[^\\n-\\r]": fine
"[--a]": fine
"[a-]": fine
"a{0,1000}": fine
"\\pN+": fine
"\\Pz": "error parsing regexp: invalid character class range: `\\Pz`" (invalid character class range, "\\Pz")
posix a++ aa
posix a** aa
posix \d error parsing regexp: invalid escape sequence: `\d`
posix [[:digit:]]+ 12
posix (?i)a error parsing regexp: missing argument to repetition operator: `?`
posix a*? aa
posix a|ab a
posix \pN error parsing regexp: invalid escape sequence: `\p`
regexp: Compile(`a(`): error parsing regexp: missing closing ): `a(`
regexp: Compile("`("): error parsing regexp: missing closing ): ``(`
regexp: CompilePOSIX(`*`): error parsing regexp: missing argument to repetition operator: `*`
error parsing regexp: missing closing ]: `[`
*/
