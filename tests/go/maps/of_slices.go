package main

import "fmt"

type acc struct{ n, sum int }

func main() {
	groups := map[int][]string{}
	for _, w := range []string{"go", "c", "lua", "js", "d"} {
		groups[len(w)] = append(groups[len(w)], w)
	}
	fmt.Println(groups, len(groups[9])) // out: map[1:[c d] 2:[go js] 3:[lua]] 0
	stats := map[string]*acc{}
	for i, k := range []string{"x", "y", "x"} {
		if stats[k] == nil {
			stats[k] = &acc{}
		}
		stats[k].n++
		stats[k].sum += i
	}
	fmt.Println(*stats["x"], *stats["y"]) // out: {2 2} {1 1}
	nested := map[string]map[string]int{"a": {"b": 1}}
	nested["a"]["c"] = 2
	fmt.Println(nested, nested["q"]["r"]) // out: map[a:map[b:1 c:2]] 0
	set := map[rune]struct{}{}
	for _, r := range "hello" {
		set[r] = struct{}{}
	}
	fmt.Println(len(set)) // out: 4
}
