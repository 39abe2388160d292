package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "chicken, 鸡 and egg"
	fmt.Println(strings.Index(s, "ken"), strings.Index(s, "x"), strings.Index(s, ""), strings.LastIndex(s, "g"), strings.IndexByte(s, 'k'), strings.IndexRune(s, '鸡'), strings.IndexAny(s, "xyzn"), strings.LastIndexByte(s, 'c')) // out: 4 -1 0 19 4 9 6 3
	fmt.Println(strings.Contains(s, "and"), strings.ContainsRune(s, '鸡'), strings.ContainsAny(s, "!?"), strings.HasPrefix(s, "chi"), strings.HasSuffix(s, "egg"), strings.HasPrefix(s, ""))                                        // out: true true false true true true
	fmt.Println(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Count("aaaa", "aa"), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))                                                                    // out: 3 5 2 true -1
	fmt.Println(strings.IndexFunc("Hello 世", func(r rune) bool { return r > 127 }), strings.LastIndexAny("go gopher", "go"))                                                                                                       // out: 6 4
	before, after, found := strings.Cut("k=v=w", "=")
	fmt.Println(before, after, found) // out: k v=w true
	rest, ok := strings.CutPrefix("prefix-x", "prefix-")
	fmt.Println(rest, ok) // out: x true
	rest, ok = strings.CutSuffix("x.go", ".c")
	fmt.Println(rest, ok) // out: x.go false
}
