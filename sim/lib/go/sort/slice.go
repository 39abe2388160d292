package sort

import "internal/value"

// Slices of the basic types, as Interfaces.
type IntSlice []int
type Float64Slice []float64
type StringSlice []string

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x IntSlice) Sort()              { Sort(x) }

func (x Float64Slice) Len() int { return len(x) }

// Less puts NaN before other values.
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x Float64Slice) Sort()              { Sort(x) }

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x StringSlice) Sort()              { Sort(x) }

func Ints(x []int)         { Sort(IntSlice(x)) }
func Float64s(x []float64) { Sort(Float64Slice(x)) }
func Strings(x []string)   { Sort(StringSlice(x)) }

func IntsAreSorted(x []int) bool         { return IsSorted(IntSlice(x)) }
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }
func StringsAreSorted(x []string) bool   { return IsSorted(StringSlice(x)) }

// SearchInts and its kin find x in a sorted slice, or the place where it would stand.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func (x IntSlice) Search(v int) int         { return SearchInts(x, v) }
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }
func (x StringSlice) Search(v string) int   { return SearchStrings(x, v) }

// anySlice sorts a slice of any type by a function of two indexes.
type anySlice struct {
	slice any
	n     int
	less  func(i, j int) bool
}

func (s *anySlice) Len() int           { return s.n }
func (s *anySlice) Less(i, j int) bool { return s.less(i, j) }
func (s *anySlice) Swap(i, j int)      { value.Swap(s.slice, i, j) }

// Slice sorts the slice x; less compares its elements i and j.
func Slice(x any, less func(i, j int) bool) {
	Sort(&anySlice{x, value.Len(value.Of(x)), less})
}

// SliceStable is Slice that keeps the order of equal elements.
func SliceStable(x any, less func(i, j int) bool) {
	Stable(&anySlice{x, value.Len(value.Of(x)), less})
}

func SliceIsSorted(x any, less func(i, j int) bool) bool {
	return IsSorted(&anySlice{x, value.Len(value.Of(x)), less})
}
