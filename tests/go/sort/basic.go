package main

import (
	"fmt"
	"sort"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	n := []int{5, 2, 8, -1, 2}
	s := []string{"b", "A", "c", ""}
	f := []float64{2.5, -1, 0}
	sort.Ints(n)
	sort.Strings(s)
	sort.Float64s(f)
	fmt.Printf("%v %q %v\n", n, s, f) // out: [-1 2 2 5 8] ["" "A" "b" "c"] [-1 0 2.5]
	w := byLen{"ccc", "a", "bb", ""}
	sort.Sort(w)
	fmt.Printf("%q %v\n", w, sort.IsSorted(w)) // out: ["" "a" "bb" "ccc"] true
	sort.Sort(sort.Reverse(sort.IntSlice(n)))
	fmt.Println(n, sort.IntsAreSorted(n), sort.SearchInts([]int{1, 3, 5}, 4)) // out: [8 5 2 2 -1] false 2
	i := sort.Search(100, func(i int) bool { return i*i >= 50 })
	j, found := sort.Find(3, func(i int) int { return 3 - []int{1, 3, 5}[i] })
	fmt.Println(i, j, found) // out: 8 1 true
}
