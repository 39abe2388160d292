// path.Match over every short pattern and name of a small alphabet: matches and bad patterns, folded into sums.
package main

import (
	"fmt"
	"path"
)

func texts(alphabet []string, most int) []string {
	all := []string{""}
	for start := 0; most > 0; most-- {
		end := len(all)
		for _, t := range all[start:end] {
			for _, c := range alphabet {
				all = append(all, t+c)
			}
		}
		start = end
	}
	return all
}

func main() {
	patterns := texts([]string{"a", "b", "*", "?", "[", "]", "-", "^", "\\", "/"}, 4)
	patterns = append(patterns, texts([]string{"[a-c]", "[^a]", "é", "*", "\\*", "[\\]-b]", "x\xA9"}, 3)...)
	names := append(texts([]string{"a", "b", "/", "]", "-"}, 3), "é", "aé", "\xA9", "x\xA9", "*", "^", "\\", "c", "abab/ab", "bbabab")
	matched, bad, sum := 0, 0, uint32(0)
	for i, p := range patterns {
		for j, n := range names {
			ok, err := path.Match(p, n)
			if ok {
				matched++
				sum = sum*31 + uint32(i*1000+j)
			}
			if err != nil {
				bad++
				sum ^= uint32(i * j)
			}
		}
	}
	fmt.Println(len(patterns), len(names), matched, bad, sum)
	fmt.Println(path.Match("[", "a"))
	fmt.Println(path.Match("ab[c]", "abc"))
	fmt.Println(path.Match("a*b*c", "aXbYbZc"))
	fmt.Println(path.Match("a*/b", "a/c/b"))
}

/* output:
11511 166 17786 677114 3719832895
false syntax error in pattern
true <nil>
true <nil>
false <nil>
*/
