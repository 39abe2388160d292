// What package bytes finds, cuts and splits, with the capacities of the parts: appending to a part of Split copies it.
package main

import (
	"bytes"
	"fmt"
	"unicode"
)

func show(name string, parts [][]byte) {
	fmt.Print(name, " ", parts == nil, " ")
	for _, p := range parts {
		fmt.Printf("%q/%d ", p, cap(p)-len(p))
	}
	fmt.Println()
}

func main() {
	b := []byte("  foo, bar ,é, \xFFbaz  ")[:19:19]
	fmt.Println(bytes.Index(b, []byte(",")), bytes.LastIndex(b, []byte(",")), bytes.Index(b, nil), bytes.LastIndex(b, nil),
		bytes.IndexByte(b, 'z'), bytes.LastIndexByte(b, ' '), bytes.IndexByte(b, 'q'), bytes.IndexRune(b, 'é'),
		bytes.IndexRune(b, unicode.ReplacementChar), bytes.IndexAny(b, "xzé"), bytes.LastIndexAny(b, ",f"))
	fmt.Println(bytes.Count(b, []byte(",")), bytes.Count(b, nil), bytes.Contains(b, []byte("bar")), bytes.ContainsAny(b, "q"),
		bytes.ContainsRune(b, 'b'), bytes.ContainsFunc(b, unicode.IsUpper), bytes.IndexFunc(b, unicode.IsLetter),
		bytes.LastIndexFunc(b, unicode.IsLetter))
	fmt.Println(bytes.Compare(nil, nil), bytes.Compare([]byte("a"), []byte("b")), bytes.Compare([]byte("b"), []byte("a")),
		bytes.Compare([]byte("a"), []byte("ab")), bytes.Equal(nil, []byte{}), bytes.Equal([]byte("a"), []byte("b")),
		bytes.EqualFold([]byte("Straße K"), []byte("sTRAßE \u212A")))
	show("Split", bytes.Split(b, []byte(",")))
	show("SplitAfter", bytes.SplitAfter(b, []byte(",")))
	show("SplitN", bytes.SplitN(b, []byte(","), 2))
	show("SplitN 0", bytes.SplitN(b, []byte(","), 0))
	show("SplitN 1", bytes.SplitN(b, []byte(","), 1))
	show("SplitAfterN", bytes.SplitAfterN(b, []byte(","), 3))
	show("runes", bytes.Split(b[13:], nil))
	show("runes 3", bytes.SplitN(b[13:], nil, 3))
	show("none", bytes.Split(nil, []byte(",")))
	show("none", bytes.Split(nil, nil))
	show("Fields", bytes.Fields(b))
	show("FieldsFunc", bytes.FieldsFunc(b, func(r rune) bool { return r == ',' || unicode.IsSpace(r) }))
	show("Fields", bytes.Fields([]byte("  ")))
	show("trims", [][]byte{bytes.TrimSpace(b), bytes.TrimLeft(b, " fo"), bytes.TrimRight(b, " z"), bytes.Trim(b, " zf"),
		bytes.TrimFunc(b, unicode.IsSpace), bytes.TrimLeftFunc(b, unicode.IsSpace), bytes.TrimRightFunc(b, unicode.IsSpace),
		bytes.TrimPrefix(b, []byte("  f")), bytes.TrimSuffix(b, []byte("  ")), bytes.TrimPrefix(b, []byte("x"))})
	fmt.Println(bytes.TrimSpace([]byte(" \t")) == nil, bytes.TrimLeft([]byte("aa"), "a") == nil, bytes.TrimRight([]byte("aa"), "a") == nil)
	before, after, ok := bytes.Cut(b, []byte("bar"))
	fmt.Printf("%q %q %v\n", before, after, ok)
	before, after, ok = bytes.Cut(b, []byte("?"))
	fmt.Printf("%q %q %v %v\n", before, after, ok, after == nil)
	after, ok = bytes.CutPrefix(b, []byte("  "))
	fmt.Printf("%q %v\n", after, ok)
	before, ok = bytes.CutSuffix(b, []byte("??"))
	fmt.Printf("%q %v\n", before, ok)
	fmt.Printf("%q\n", bytes.Runes(b))

	fmt.Printf("%q %q %q %q\n", bytes.ToUpper(b), bytes.ToLower([]byte("ÀÉİ\x80")), bytes.ToTitle([]byte("ǆab")), bytes.Title([]byte("ab cd")))
	fmt.Printf("%q %q\n", bytes.ToUpperSpecial(unicode.TurkishCase, []byte("iıab")), bytes.ToLowerSpecial(unicode.AzeriCase, []byte("Iİ")))
	fmt.Printf("%q %q\n", bytes.ToValidUTF8(b, []byte("?")), bytes.ToValidUTF8([]byte("a\xFF\xFEb"), nil))
	fmt.Printf("%q %q %q %q\n", bytes.Replace(b, []byte("b"), []byte("BB"), 1), bytes.ReplaceAll(b, []byte(","), nil),
		bytes.Replace([]byte("aé"), nil, []byte("-"), -1), bytes.Replace([]byte("aé"), nil, []byte("-"), 2))
	fmt.Printf("%q %q %v\n", bytes.Repeat([]byte("ab"), 3), bytes.Repeat(nil, 3), bytes.Repeat([]byte("x"), 0) == nil)
	fmt.Printf("%q %q\n", bytes.Join([][]byte{[]byte("a"), nil, []byte("c")}, []byte("--")), bytes.Join(nil, []byte(",")))
	fmt.Printf("%q\n", bytes.Map(func(r rune) rune {
		if r == ' ' {
			return -1
		}
		return r + 1
	}, b))
	c := bytes.Clone(b)
	c[2] = 'X'
	fmt.Println(string(b[2]), bytes.Clone(nil) == nil, bytes.Clone([]byte{}) == nil)
}

/* output:
5 14 0 19 -1 15 -1 12 16 12 14
3 19 true false true false 2 18
0 -1 1 -1 true false true
Split false "  foo"/0 " bar "/0 "é"/0 " \xffba"/0
SplitAfter false "  foo,"/0 " bar ,"/0 "é,"/0 " \xffba"/0
SplitN false "  foo"/0 " bar ,é, \xffba"/0
SplitN 0 true
SplitN 1 false "  foo, bar ,é, \xffba"/0
SplitAfterN false "  foo,"/0 " bar ,"/0 "é, \xffba"/0
runes false "\xa9"/0 ","/0 " "/0 "\xff"/0 "b"/0 "a"/0
runes 3 false "\xa9"/0 ","/0 " \xffba"/0
none false ""/0
none false
Fields false "foo,"/0 "bar"/0 ",é,"/0 "\xffba"/0
FieldsFunc false "foo"/0 "bar"/0 "é"/0 "\xffba"/0
Fields false
trims false "foo, bar ,é, \xffba"/0 ", bar ,é, \xffba"/0 "  foo, bar ,é, \xffba"/0 "oo, bar ,é, \xffba"/0 "foo, bar ,é, \xffba"/0 "foo, bar ,é, \xffba"/0 "  foo, bar ,é, \xffba"/0 "oo, bar ,é, \xffba"/0 "  foo, bar ,é, \xffba"/0 "  foo, bar ,é, \xffba"/0
true true false
"  foo, " " ,é, \xffba" true
"  foo, bar ,é, \xffba" "" false true
"foo, bar ,é, \xffba" true
"  foo, bar ,é, \xffba" false
[' ' ' ' 'f' 'o' 'o' ',' ' ' 'b' 'a' 'r' ' ' ',' 'é' ',' ' ' '�' 'b' 'a']
"  FOO, BAR ,É, �BA" "àéi�" "ǅAB" "Ab Cd"
"İIAB" "ıi"
"  foo, bar ,é, ?ba" "ab"
"  foo, BBar ,é, \xffba" "  foo bar é \xffba" "-a-é-" "-a-é"
"ababab" "" false
"a----c" ""
"gpp-cbs-ê-\ufffecb"
f true false
*/
