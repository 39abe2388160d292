// Every function of packages slices and cmp that looks at values: comparing, finding, least and greatest, order, NaN.
package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

type celsius float64

type person struct {
	name string
	age  int
}

func main() {
	nan := math.NaN()
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Compare(nan, nan), cmp.Compare(nan, 1), cmp.Compare(1, nan), cmp.Compare(celsius(1), 1))
	fmt.Println(cmp.Less(1, 2), cmp.Less(nan, nan), cmp.Less(nan, math.Inf(-1)), cmp.Less(0, nan), cmp.Compare(math.Copysign(0, -1), 0))
	fmt.Println(cmp.Or(0, 3, 4), cmp.Or("", ""), cmp.Or[int](), cmp.Or(person{}, person{"a", 1}))
	fmt.Println(slices.Equal([]int{1, 2}, []int{1, 2}), slices.Equal([]int{1}, []int{1, 2}), slices.Equal([]float64{nan}, []float64{nan}), slices.Equal[[]int](nil, []int{}))
	fmt.Println(slices.EqualFunc([]int{1, 2}, []string{"1", "2"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]int{1, 2}, []int{1}), slices.Compare([]int{}, []int{1}), slices.Compare([]float64{nan}, []float64{1}))
	fmt.Println(slices.CompareFunc([]string{"B"}, []string{"a"}, func(a, b string) int { return strings.Compare(strings.ToLower(a), b) }))
	s := []string{"a", "b", "c", "b"}
	fmt.Println(slices.Index(s, "b"), slices.Index(s, "z"), slices.IndexFunc(s, func(x string) bool { return x > "b" }), slices.Contains(s, "c"),
		slices.ContainsFunc(s, func(x string) bool { return x == "q" }))
	fmt.Println(slices.Min([]int{3, 1, 2}), slices.Max([]string{"b", "c", "a"}), slices.Min([]float64{1, nan, -1}), slices.Max([]celsius{1.5, 0}))
	people := []person{{"Ann", 30}, {"Bob", 25}, {"Cid", 30}, {"Dee", 25}, {"Eve", 41}}
	byAge := func(a, b person) int { return cmp.Compare(a.age, b.age) }
	fmt.Println(slices.MinFunc(people, byAge), slices.MaxFunc(people, byAge))
	for _, x := range []int{0, 1, 3, 4, 9, 10} {
		i, found := slices.BinarySearch([]int{1, 3, 3, 3, 9}, x)
		fmt.Print(i, found, " ")
	}
	i, found := slices.BinarySearch([]float64{nan, 1, 2}, nan)
	fmt.Println(i, found)
	sorted := slices.Clone(people)
	slices.SortStableFunc(sorted, byAge)
	fmt.Println(sorted, slices.IsSortedFunc(sorted, byAge), slices.IsSortedFunc(people, byAge))
	at, ok := slices.BinarySearchFunc(sorted, 30, func(p person, age int) int { return p.age - age })
	fmt.Println(at, ok)
	slices.SortFunc(people, func(a, b person) int {
		return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	fmt.Println(people)
	floats := []float64{2, nan, -1, math.Inf(1), 0, nan, math.Inf(-1)}
	slices.Sort(floats)
	fmt.Println(floats, slices.IsSorted(floats), slices.IsSorted([]int{2, 1}), slices.IsSorted([]int(nil)))
}

/* output:
-1 1 0 -1 1 0
true false true false 0
3  0 {a 1}
true false false true
true
-1 1 -1 -1
1
1 -1 2 true false
1 c NaN 1.5
{Bob 25} {Eve 41}
0 false 0 true 1 true 4 false 4 true 5 false 0 true
[{Bob 25} {Dee 25} {Ann 30} {Cid 30} {Eve 41}] true false
2 true
[{Eve 41} {Ann 30} {Cid 30} {Bob 25} {Dee 25}]
[NaN NaN -Inf -1 0 2 +Inf] true false true
*/
