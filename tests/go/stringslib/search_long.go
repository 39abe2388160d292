// Searches in texts that make a simple search slow, and over every short text of two letters: places agree with each other.
package main

import (
	"bytes"
	"fmt"
	"strings"
)

func texts(most int) []string {
	all := []string{""}
	for start := 0; most > 0; most-- {
		end := len(all)
		for _, t := range all[start:end] {
			all = append(all, t+"a", t+"b")
		}
		start = end
	}
	return all
}

func main() {
	long := strings.Repeat("a", 200000)
	fmt.Println(strings.Index(long, long[:100000]+"b"), strings.LastIndex(long, "b"+long[:100000]), strings.Count(long, "aa"))
	fmt.Println(strings.Index(long+"b", long[:100000]+"b"), strings.LastIndex("b"+long, "b"+long[:100000]), bytes.Index([]byte(long+"b"), []byte(long[:99999]+"b")))
	two := strings.Repeat("ab", 100000)
	fmt.Println(strings.Index(two, two[:100000]+"c"), strings.Index(two+"c", two[:100001]+"c"), strings.LastIndex(two, two[1:]), strings.LastIndex(two, "ba"))
	all := texts(7)
	sum, found := uint64(0), 0
	for _, s := range all {
		for _, sub := range all[:63] {
			first, last, n := strings.Index(s, sub), strings.LastIndex(s, sub), strings.Count(s, sub)
			sum = sum*31 + uint64(first+1)<<16 + uint64(last+1)<<8 + uint64(n)
			if first >= 0 {
				found++
			}
		}
	}
	fmt.Println(len(all), found, sum, strings.LastIndex("", ""), strings.LastIndex("abc", ""), strings.LastIndex("", "a"))
}

/* output:
-1 -1 100000
100000 0 100001
-1 -1 1 199997
255 3647 15397935958480221009 0 3 -1
*/
