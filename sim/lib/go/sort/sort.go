// Package sort sorts slices and other sequences.
package sort

// An Interface is a sequence that can be sorted: Less compares elements i and j, Swap exchanges them.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts data. Equal elements may change their order.
func Sort(data Interface) {
	n := data.Len()
	depth := 0
	for i := n; i > 0; i >>= 1 {
		depth += 2
	}
	quick(data, 0, n, depth)
}

// quick sorts [a, b). It splits around a pivot, sorts the shorter part by a call of its own and goes
// on with the longer one. If the splits are bad too often, it sorts by a heap.
func quick(data Interface, a, b, depth int) {
	for b-a > 12 {
		if depth == 0 {
			heap(data, a, b)
			return
		}
		depth--
		p := partition(data, a, b)
		if p-a < b-p-1 {
			quick(data, a, p, depth)
			a = p + 1
		} else {
			quick(data, p+1, b, depth)
			b = p
		}
	}
	insertion(data, a, b)
}

// insertion moves each element left to its place.
func insertion(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// partition picks the middle one of three elements as pivot and puts it where it belongs: nothing
// left of it is greater, nothing right of it is less.
func partition(data Interface, a, b int) int {
	m := a + (b-a)/2
	last := b - 1
	if data.Less(m, a) {
		data.Swap(m, a)
	}
	if data.Less(last, m) {
		data.Swap(last, m)
		if data.Less(m, a) {
			data.Swap(m, a)
		}
	}
	data.Swap(a, m) // the pivot waits at a
	i, j := a+1, last
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i >= j {
			break
		}
		data.Swap(i, j)
		i++
		j--
	}
	data.Swap(a, j)
	return j
}

// heap sorts [a, b) by a heap: the greatest goes to the end, again and again.
func heap(data Interface, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sink(data, i, n, a)
	}
	for n--; n > 0; n-- {
		data.Swap(a, a+n)
		sink(data, 0, n, a)
	}
}

func sink(data Interface, root, n, a int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(a+child, a+child+1) {
			child++
		}
		if !data.Less(a+root, a+child) {
			return
		}
		data.Swap(a+root, a+child)
		root = child
	}
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

func reverse(data Interface, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		data.Swap(a, b)
	}
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
