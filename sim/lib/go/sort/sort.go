// Package sort sorts slices and other sequences.
package sort

// An Interface is a sequence that can be sorted: Less compares elements i and j, Swap exchanges them.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Stable sorts data and keeps the order of equal elements: it merges sorted blocks in place.
func Stable(data Interface) {
	n := data.Len()
	size := 20
	for a := 0; a < n; a += size {
		insertion(data, a, min(a+size, n))
	}
	for ; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			merge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges the sorted [a, m) and [m, b): it finds the parts that must change sides, turns them
// around the middle and merges both halves in the same way.
func merge(data Interface, a, m, b int) {
	if a >= m || m >= b {
		return
	}
	if m-a == 1 && b-m == 1 {
		if data.Less(m, a) {
			data.Swap(m, a)
		}
		return
	}
	var left, right int // [left, m) and [m, right) change sides
	if m-a >= b-m {
		left = a + (m-a)/2
		right = m + Search(b-m, func(i int) bool { return !data.Less(m+i, left) })
	} else {
		right = m + (b-m)/2
		left = a + Search(m-a, func(i int) bool { return data.Less(right, a+i) })
		if right == m {
			right++
		}
	}
	rotate(data, left, m, right)
	middle := left + right - m
	merge(data, a, left, middle)
	merge(data, middle, right, b)
}

// rotate exchanges the neighbours [a, m) and [m, b) by three reversals.
func rotate(data Interface, a, m, b int) {
	reverse(data, a, m)
	reverse(data, m, b)
	reverse(data, a, b)
}

func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// Reverse gives data the opposite order.
func Reverse(data Interface) Interface { return &reversed{data} }

type reversed struct {
	Interface
}

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Search returns the least i in [0, n) for which f is true, and n if there is none. f must be
// false for a first part of the range and true for the rest.
func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if f(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// Find is Search with a comparison: it also says whether the element is there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i = Search(n, func(i int) bool { return cmp(i) <= 0 })
	return i, i < n && cmp(i) == 0
}
