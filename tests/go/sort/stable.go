package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}

func main() {
	p := []person{{"a", 30}, {"b", 25}, {"c", 30}, {"d", 25}, {"e", 20}, {"f", 30}, {"g", 25}}
	sort.SliceStable(p, func(i, j int) bool { return p[i].age < p[j].age })
	fmt.Println(p) // out: [{e 20} {b 25} {d 25} {g 25} {a 30} {c 30} {f 30}]
	sort.Slice(p, func(i, j int) bool {
		if p[i].age != p[j].age {
			return p[i].age > p[j].age
		}
		return p[i].name < p[j].name
	})
	fmt.Println(p, sort.SliceIsSorted(p, func(i, j int) bool { return p[i].age > p[j].age })) // out: [{a 30} {c 30} {f 30} {b 25} {d 25} {g 25} {e 20}] true
	big := make([]int, 1000)
	for i := range big {
		big[i] = (i * 7919) % 1009
	}
	sort.Ints(big)
	ok := true
	for i := 1; i < len(big); i++ {
		ok = ok && big[i-1] <= big[i]
	}
	fmt.Println(ok, big[0], big[999]) // out: true 0 1008
}
