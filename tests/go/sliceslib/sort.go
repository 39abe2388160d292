// Sorting many elements by functions: the order of equal ones is Go's own, and stable sorting keeps it.
package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
)

type item struct{ key, id int }

func main() {
	x := uint64(88172645463325252)
	for _, kinds := range []int{1, 2, 7, 100, 1 << 30} {
		for _, n := range []int{0, 1, 12, 13, 49, 50, 333, 2000} {
			items := make([]item, n)
			for i := range items {
				x ^= x << 13
				x ^= x >> 7
				x ^= x << 17
				items[i] = item{int(x>>34) % kinds, i}
			}
			byKey := func(a, b item) int { return cmp.Compare(a.key, b.key) }
			fast, stable := slices.Clone(items), slices.Clone(items)
			slices.SortFunc(fast, byKey)
			slices.SortStableFunc(stable, byKey)
			for i := 1; i < n; i++ {
				if stable[i].key == stable[i-1].key && stable[i].id < stable[i-1].id || stable[i].key < stable[i-1].key {
					fmt.Println("not stable", n, i)
				}
			}
			sum := fnv.New32a()
			fmt.Fprintln(sum, fast)
			fmt.Println(kinds, n, sum.Sum32(), slices.IsSortedFunc(fast, byKey))
		}
	}
}

/* output:
1 0 1845181309 true
1 1 1395815363 true
1 12 3240312783 true
1 13 671474938 true
1 49 2647333101 true
1 50 4240069404 true
1 333 3852308521 true
1 2000 1556745775 true
2 0 1845181309 true
2 1 3177804698 true
2 12 2310251858 true
2 13 1723249748 true
2 49 3434794351 true
2 50 4281856554 true
2 333 2051316660 true
2 2000 3516542143 true
7 0 1845181309 true
7 1 1162952023 true
7 12 168294693 true
7 13 3610443444 true
7 49 2216144451 true
7 50 3594411504 true
7 333 3167387298 true
7 2000 1057221303 true
100 0 1845181309 true
100 1 3373846252 true
100 12 1345497229 true
100 13 3530009499 true
100 49 551931948 true
100 50 2934490647 true
100 333 4152388128 true
100 2000 3379073842 true
1073741824 0 1845181309 true
1073741824 1 3863124883 true
1073741824 12 1198061157 true
1073741824 13 2920411240 true
1073741824 49 1727586796 true
1073741824 50 2838745831 true
1073741824 333 3512615062 true
1073741824 2000 2095585297 true
*/
