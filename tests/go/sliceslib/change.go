// Every function of package slices that changes or makes slices: contents, capacities, what is cleared, aliasing, panics.
package main

import (
	"fmt"
	"slices"
)

type ints []int

func caught(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func show(name string, s []int) { fmt.Println(name, s, len(s), cap(s), s == nil) }

func main() {
	base := func() ints { return append(make(ints, 0, 10), 1, 2, 3, 4, 5) }
	s := base()
	show("insert", slices.Insert(s, 2, 10, 11))
	show("all", s[:cap(s)])
	show("insert end", slices.Insert(base(), 5, 6))
	show("insert none", slices.Insert(base(), 2))
	show("insert grows", slices.Insert(base()[:5:5], 2, 10, 11))
	show("insert grows", slices.Insert(base()[:5:5], 0, 1, 2, 3, 4, 5, 6, 7, 8))
	s = base()
	show("insert itself", slices.Insert(s, 1, s...))
	s = base()
	show("insert part", slices.Insert(s, 1, s[2:4]...))
	s = base()
	show("delete", slices.Delete(s, 1, 3))
	show("cleared", s)
	show("delete none", slices.Delete(base(), 2, 2))
	s = base()
	show("deletefunc", slices.DeleteFunc(s, func(x int) bool { return x%2 == 0 }))
	show("cleared", s)
	for _, c := range [][3]int{{1, 3, 1}, {1, 3, 2}, {1, 3, 4}, {1, 5, 1}, {1, 5, 7}, {0, 0, 2}, {0, 5, 0}, {2, 3, 9}} {
		s = base()
		v := []int{7, 8, 9, 10, 11, 12, 13, 14, 15}[:c[2]]
		r := slices.Replace(s, c[0], c[1], v...)
		show(fmt.Sprint("replace ", c), r)
		show("left", s[:cap(s)])
	}
	s = base()
	show("replace itself", slices.Replace(s, 1, 2, s[2:5]...))
	s = base()
	show("replace itself", slices.Replace(s, 1, 4, s[3:5]...))
	for _, c := range [][]int{nil, {1}, {1, 1}, {1, 2}, {1, 1, 2, 2, 2, 3, 1, 1}, {1, 2, 3, 3}} {
		s := slices.Clone(c)
		show("compact", slices.Compact(s))
		show("cleared", s)
		show("compactfunc", slices.CompactFunc(slices.Clone(c), func(a, b int) bool { return a/2 == b/2 }))
	}
	show("clone", slices.Clone(base()))
	show("clone nil", slices.Clone(ints(nil)))
	show("clone empty", slices.Clone(ints{}))
	show("grow", slices.Grow(base(), 3))
	show("grow", slices.Grow(base(), 6))
	show("grow", slices.Grow(base(), 100))
	show("clip", slices.Clip(base()))
	s = base()
	slices.Reverse(s)
	show("reverse", s)
	show("concat", slices.Concat(base(), nil, ints{6}))
	show("concat none", slices.Concat[ints]())
	show("repeat", slices.Repeat(ints{1, 2}, 3))
	show("repeat", slices.Repeat(ints{}, 3))
	show("repeat", slices.Repeat(base(), 0))
	caught("insert", func() { slices.Insert(base(), 6, 1) })
	caught("insert", func() { slices.Insert(base(), -1, 1) })
	caught("delete", func() { slices.Delete(base(), 3, 2) })
	caught("delete", func() { slices.Delete(base(), 3, 6) })
	caught("replace", func() { slices.Replace(base(), 3, 11) })
	caught("grow", func() { slices.Grow(base(), -1) })
	caught("repeat", func() { slices.Repeat(base(), -1) })
	caught("repeat", func() { slices.Repeat(base(), 1<<62) })
	caught("chunk", func() { slices.Chunk(base(), 0) })
	caught("min", func() { slices.Min(ints{}) })
	caught("max", func() { slices.Max(ints{}) })
	caught("minfunc", func() { slices.MinFunc(ints{}, func(a, b int) int { return 0 }) })
}

/* output:
insert [1 2 10 11 3 4 5] 7 10 false
all [1 2 10 11 3 4 5 0 0 0] 10 10 false
insert end [1 2 3 4 5 6] 6 10 false
insert none [1 2 3 4 5] 5 10 false
insert grows [1 2 10 11 3 4 5] 7 10 false
insert grows [1 2 3 4 5 6 7 8 1 2 3 4 5] 13 14 false
insert itself [1 1 2 3 4 5 2 3 4 5] 10 10 false
insert part [1 3 4 2 3 4 5] 7 10 false
delete [1 4 5] 3 10 false
cleared [1 4 5 0 0] 5 10 false
delete none [1 2 3 4 5] 5 10 false
deletefunc [1 3 5] 3 10 false
cleared [1 3 5 0 0] 5 10 false
replace [1 3 1] [1 7 4 5] 4 10 false
left [1 7 4 5 0 0 0 0 0 0] 10 10 false
replace [1 3 2] [1 7 8 4 5] 5 10 false
left [1 7 8 4 5 0 0 0 0 0] 10 10 false
replace [1 3 4] [1 7 8 9 10 4 5] 7 10 false
left [1 7 8 9 10 4 5 0 0 0] 10 10 false
replace [1 5 1] [1 7] 2 10 false
left [1 7 0 0 0 0 0 0 0 0] 10 10 false
replace [1 5 7] [1 7 8 9 10 11 12 13] 8 10 false
left [1 7 8 9 10 11 12 13 0 0] 10 10 false
replace [0 0 2] [7 8 1 2 3 4 5] 7 10 false
left [7 8 1 2 3 4 5 0 0 0] 10 10 false
replace [0 5 0] [] 0 10 false
left [0 0 0 0 0 0 0 0 0 0] 10 10 false
replace [2 3 9] [1 2 7 8 9 10 11 12 13 14 15 4 5] 13 20 false
left [1 2 3 4 5 0 0 0 0 0] 10 10 false
replace itself [1 3 4 5 3 4 5] 7 10 false
replace itself [1 4 5 5] 4 10 false
compact [] 0 0 true
cleared [] 0 0 true
compactfunc [] 0 0 true
compact [1] 1 1 false
cleared [1] 1 1 false
compactfunc [1] 1 1 false
compact [1] 1 2 false
cleared [1 0] 2 2 false
compactfunc [1] 1 2 false
compact [1 2] 2 2 false
cleared [1 2] 2 2 false
compactfunc [1 2] 2 2 false
compact [1 2 3 1] 4 8 false
cleared [1 2 3 1 0 0 0 0] 8 8 false
compactfunc [1 2 1] 3 8 false
compact [1 2 3] 3 4 false
cleared [1 2 3 0] 4 4 false
compactfunc [1 2] 2 4 false
clone [1 2 3 4 5] 5 6 false
clone nil [] 0 0 true
clone empty [] 0 0 false
grow [1 2 3 4 5] 5 10 false
grow [1 2 3 4 5] 5 20 false
grow [1 2 3 4 5] 5 112 false
clip [1 2 3 4 5] 5 5 false
reverse [5 4 3 2 1] 5 10 false
concat [1 2 3 4 5 6] 6 6 false
concat none [] 0 0 true
repeat [1 2 1 2 1 2] 6 6 false
repeat [] 0 0 false
repeat [] 0 0 false
insert runtime error: slice bounds out of range [6:5]
insert runtime error: slice bounds out of range [-1:]
delete runtime error: slice bounds out of range [3:2:]
delete runtime error: slice bounds out of range [:6:5]
replace runtime error: slice bounds out of range [:11] with capacity 10
grow cannot be negative
repeat cannot be negative
repeat the result of (len(x) * count) overflows
chunk cannot be less than 1
min slices.Min: empty list
max slices.Max: empty list
minfunc slices.MinFunc: empty list
*/
