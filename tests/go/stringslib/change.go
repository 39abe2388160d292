package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("ÀBC"), strings.Title("go is fun"), strings.Repeat("ab", 3), strings.Repeat("x", 0))                                                               // out: HÉLLO ß àbc Go Is Fun ababab
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("aaa", "a", "b"), strings.Replace("abc", "", "-", -1))                                                                     // out: oinky oinky oink bbb -a-b-c-
	fmt.Printf("%q %q %q %q %q\n", strings.TrimSpace("\t x \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("aabca", "ab"), strings.TrimRight("abcc", "c"), strings.TrimFunc("123abc456", unicode.IsDigit)) // out: "x" "hi" "ca" "ab" "abc"
	fmt.Println(strings.TrimPrefix("goose", "go"), strings.TrimSuffix("a.txt", ".txt"), strings.TrimPrefix("x", "y"))                                                                                          // out: ose a x
	fmt.Println(strings.Map(func(r rune) rune {                                                                                                                                                                // out: Acd丗
		switch {
		case r == 'a':
			return 'A'
		case r == 'x':
			return -1
		}
		return r + 1
	}, "abcx世"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1", "aa", "2")
	fmt.Println(r.Replace("<aab>"), strings.ToTitle("abc"), strings.ToValidUTF8("a\xffb", "?")) // out: &lt;11b&gt; ABC a?b
	defer func() { fmt.Println(recover()) }()                                                   // out: strings: negative Repeat count
	n := -1
	strings.Repeat("x", n)
}
