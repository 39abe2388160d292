// Package maps.
package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type counts map[string]int

func main() {
	m := counts{"a": 1, "b": 2, "c": 3}
	c := maps.Clone(m)
	c["d"] = 4
	fmt.Println(m, c, maps.Equal(m, c), maps.Equal(m, map[string]int{"c": 3, "a": 1, "b": 2}), maps.Clone(counts(nil)) == nil)
	fmt.Println(maps.Equal(map[int]float64{1: math.NaN()}, map[int]float64{1: math.NaN()}), maps.Equal(map[int]int{1: 0}, map[int]int{2: 0}))
	fmt.Println(maps.EqualFunc(m, map[string]string{"a": "1", "b": "2", "c": "3"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	maps.Copy(c, map[string]int{"a": 100, "z": 26})
	fmt.Println(c)
	maps.DeleteFunc(c, func(k string, v int) bool { return v > 20 })
	fmt.Println(c)
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	sum := 0
	for k, v := range maps.All(m) {
		sum += v * len(k)
	}
	fmt.Println(sum)
	n := 0
	for range maps.Keys(m) {
		n++
		break
	}
	fmt.Println(n)
	maps.Insert(c, maps.All(map[string]int{"q": 9}))
	fmt.Println(c, maps.Collect(slices.All([]string{"x", "y"})))
	upper := maps.Collect(func(yield func(string, int) bool) {
		for k, v := range m {
			if !yield(strings.ToUpper(k), v) {
				return
			}
		}
	})
	fmt.Println(upper)
}

/* output:
map[a:1 b:2 c:3] map[a:1 b:2 c:3 d:4] false true true
false false
true
map[a:100 b:2 c:3 d:4 z:26]
map[b:2 c:3 d:4]
[a b c] [1 2 3]
6
1
map[b:2 c:3 d:4 q:9] map[0:x 1:y]
map[A:1 B:2 C:3]
*/
