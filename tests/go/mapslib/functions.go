// maps: cloning, copying, comparing, deleting, collecting.
package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2}
	c := maps.Clone(m)
	c["c"] = 3
	fmt.Println(m, c, maps.Equal(m, c))
	maps.DeleteFunc(c, func(k string, v int) bool { return v > 1 })
	maps.Copy(c, map[string]int{"z": 26})
	fmt.Println(c, maps.EqualFunc(m, map[string]int{"a": 10, "b": 20}, func(x, y int) bool { return x*10 == y }))
	fmt.Println(maps.Collect(slices.All([]string{"p", "q"})), maps.Clone(map[int]int(nil)) == nil)
	maps.Insert(m, maps.All(map[string]int{"n": 9}))
	fmt.Println(m, slices.Sorted(maps.Keys(m)))
}

/* output:
map[a:1 b:2] map[a:1 b:2 c:3] false
map[a:1 z:26] true
map[0:p 1:q] true
map[a:1 b:2 n:9] [a b n]
*/
