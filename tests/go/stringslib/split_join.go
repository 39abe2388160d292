package main

import (
	"fmt"
	"strings"
)

func main() {
	q := func(s []string) { fmt.Printf("%d %q\n", len(s), s) }
	q(strings.Split("a,b,c", ","))
	q(strings.Split("abc", ""))
	q(strings.Split("", ","))
	q(strings.Split(",a,", ","))
	q(strings.SplitN("a,b,c,d", ",", 2))
	q(strings.SplitN("a,b", ",", 0))
	q(strings.SplitAfter("a,b,c", ","))
	q(strings.Fields("  foo bar\t\nbaz  "))
	q(strings.FieldsFunc("a1b2c3", func(r rune) bool { return r >= '0' && r <= '9' }))
	fmt.Println(strings.Join([]string{"x", "y", "z"}, "--"), strings.Join(nil, ","), strings.Join([]string{"one"}, ","))
}

/* output:
3 ["a" "b" "c"]
3 ["a" "b" "c"]
1 [""]
3 ["" "a" ""]
2 ["a" "b,c,d"]
0 []
3 ["a," "b," "c"]
3 ["foo" "bar" "baz"]
3 ["a" "b" "c"]
x--y--z  one
*/
