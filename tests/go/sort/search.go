// Binary search: Search, SearchInts, Find.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	xs := []int{1, 3, 3, 7, 9}
	fmt.Println(sort.SearchInts(xs, 3), sort.SearchInts(xs, 4), sort.SearchInts(xs, 10), sort.SearchInts(nil, 1))
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }))
	words := []string{"ant", "bee", "cow"}
	fmt.Println(sort.Find(len(words), func(i int) int { return strings.Compare("bee", words[i]) }))
	fmt.Println(sort.Find(len(words), func(i int) int { return strings.Compare("cat", words[i]) }))
	fmt.Println(sort.SearchStrings(words, "c"), sort.StringsAreSorted(words))
}

/* output:
1 3 5 0
8
1 true
2 false
2 true
*/
