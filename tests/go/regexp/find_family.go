// The Find functions: strings, indices, submatches, all of them.
package main

import (
	"fmt"
	"regexp"
)

func main() {
	re := regexp.MustCompile(`(\w+)@(?P<host>\w+)\.com`)
	s := "bob@example.com, eve@site.com; x@y.org"
	fmt.Println(re.MatchString(s), re.FindString(s), re.FindStringIndex(s))
	fmt.Printf("%q\n", re.FindStringSubmatch(s))
	fmt.Println(re.FindAllString(s, -1), re.FindAllStringSubmatchIndex(s, 1))
	fmt.Println(re.NumSubexp(), re.SubexpNames(), re.SubexpIndex("host"), re)
	fmt.Println(re.ReplaceAllString(s, "<$host:$1>"), re.ReplaceAllLiteralString("a@b.com", "$1"))
	fmt.Println(regexp.MustCompile(`a*`).FindAllString("baaac", -1), len(regexp.MustCompile(`x*`).FindAllStringIndex("abc", -1)))
	fmt.Printf("%q\n", regexp.MustCompile(`\s*[,;]\s*`).Split(s, -1))
	fmt.Println(regexp.MustCompile(`^[a-z]+\[(\d+)\]$`).FindStringSubmatch("adam[23]"), regexp.QuoteMeta("a.b*c"))
}

/* output:
true bob@example.com [0 15]
["bob@example.com" "bob" "example"]
[bob@example.com eve@site.com] [[0 15 0 3 4 11]]
2 [  host] 2 (\w+)@(?P<host>\w+)\.com
<example:bob>, <site:eve>; x@y.org $1
[ aaa ] 4
["bob@example.com" "eve@site.com" "x@y.org"]
[adam[23] 23] a\.b\*c
*/
