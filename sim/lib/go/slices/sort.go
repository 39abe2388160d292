package slices

import (
	"cmp"
	"math/bits"
)

// Sort sorts x; NaNs come first. Equal elements may change their order, in the way that Go's own sort changes it: package sort
// explains pattern-defeating quicksort.
func Sort[S ~[]E, E cmp.Ordered](x S) { SortFunc(x, cmp.Compare[E]) }

// SortFunc sorts by a function that is negative, zero or positive as a is less, equal or greater.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	pattern(x, 0, len(x), bits.Len(uint(len(x))), cmp)
}

// SortStableFunc keeps the order of equal elements: it merges sorted blocks in place.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	size, n := 20, len(x)
	for a := 0; a < n; a += size {
		insertion(x, a, min(a+size, n), cmp)
	}
	for ; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			merge(x, a, a+size, min(a+2*size, n), cmp)
		}
	}
}

// merge merges the sorted [a, m) and [m, b): it finds the parts that must change sides, turns them around the middle and merges
// both halves in the same way.
func merge[E any](data []E, a, m, b int, cmp func(a, b E) int) {
	if a >= m || m >= b {
		return
	}
	if m-a == 1 && b-m == 1 {
		if cmp(data[m], data[a]) < 0 {
			data[m], data[a] = data[a], data[m]
		}
		return
	}
	var left, right int // [left, m) and [m, right) change sides
	if m-a >= b-m {
		left = a + (m-a)/2
		right, _ = BinarySearchFunc(data[m:b], data[left], cmp)
		right += m
	} else {
		right = m + (b-m)/2
		left, _ = BinarySearchFunc(data[a:m], data[right], func(x, y E) int {
			if cmp(y, x) < 0 {
				return +1
			}
			return -1
		})
		left += a
		if right == m {
			right++
		}
	}
	Reverse(data[left:m])
	Reverse(data[m:right])
	Reverse(data[left:right])
	middle := left + right - m
	merge(data, a, left, middle, cmp)
	merge(data, middle, right, b, cmp)
}

const (
	fewElements  = 12 // sorted by insertion
	forShuffling = 8  // least for a shuffle or a pivot by median
	forMedians   = 50 // least for a median of medians, and for repairs
	fewRepairs   = 5  // pairs out of order that are put right before giving up
)

func pattern[E any](data []E, a, b, badSplits int, cmp func(a, b E) int) {
	balanced, wasSplit := true, true // of the split before
	for b-a > fewElements {
		if badSplits == 0 {
			heap(data, a, b, cmp)
			return
		}
		if !balanced {
			shuffle(data, a, b)
			badSplits--
		}
		pivot, order := choosePivot(data, a, b, cmp)
		if order == falling {
			Reverse(data[a:b])
			pivot = b - 1 - (pivot - a)
			order = rising
		}
		if balanced && wasSplit && order == rising && repair(data, a, b, cmp) {
			return
		}
		if a > 0 && cmp(data[a-1], data[pivot]) >= 0 { // equal to what stands before: so are many others, perhaps
			a = partitionEqual(data, a, b, pivot, cmp)
			continue
		}
		var m int
		m, wasSplit = partition(data, a, b, pivot, cmp)
		left, right := m-a, b-m
		enough := (b - a) / 8
		if left < right {
			balanced = left >= enough
			pattern(data, a, m, badSplits, cmp)
			a = m + 1
		} else {
			balanced = right >= enough
			pattern(data, m+1, b, badSplits, cmp)
			b = m
		}
	}
	insertion(data, a, b, cmp)
}

// insertion moves each element left to its place.
func insertion[E any](data []E, a, b int, cmp func(a, b E) int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(data[j], data[j-1]) < 0; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

// repair puts a few neighbours in order, and says whether everything is sorted then.
func repair[E any](data []E, a, b int, cmp func(a, b E) int) bool {
	i := a + 1
	for n := 0; n < fewRepairs; n++ {
		for i < b && cmp(data[i], data[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < forMedians {
			return false
		}
		data[i], data[i-1] = data[i-1], data[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && cmp(data[j], data[j-1]) < 0; j-- {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && cmp(data[j], data[j-1]) < 0; j++ {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

// partition puts the pivot where it belongs: nothing left of it is greater, nothing right of it is less.
func partition[E any](data []E, a, b, pivot int, cmp func(a, b E) int) (place int, wasSplit bool) {
	data[a], data[pivot] = data[pivot], data[a] // the pivot waits at a
	i, j := a+1, b-1
	wasSplit = true
	for {
		for i <= j && cmp(data[i], data[a]) < 0 {
			i++
		}
		for i <= j && cmp(data[j], data[a]) >= 0 {
			j--
		}
		if i > j {
			data[j], data[a] = data[a], data[j]
			return j, wasSplit
		}
		data[i], data[j] = data[j], data[i]
		wasSplit = false
		i++
		j--
	}
}

// partitionEqual gathers what equals the pivot at the front; nothing is less. The rest begins at the place it returns.
func partitionEqual[E any](data []E, a, b, pivot int, cmp func(a, b E) int) int {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
	for {
		for i <= j && cmp(data[a], data[i]) >= 0 {
			i++
		}
		for i <= j && cmp(data[a], data[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// shuffle moves three elements about the middle to places that nobody can foresee from the data.
func shuffle[E any](data []E, a, b int) {
	n := b - a
	if n < forShuffling {
		return
	}
	random := uint64(n)
	mask := uint64(1)<<bits.Len(uint(n)) - 1
	middle := a + n/4*2
	for i := middle - 1; i <= middle+1; i++ {
		random ^= random << 13
		random ^= random >> 17
		random ^= random << 5
		other := int(random & mask)
		if other >= n {
			other -= n
		}
		data[i], data[a+other] = data[a+other], data[i]
	}
}

// An order is what the elements looked at for the pivot are in.
type order int

const (
	mixed order = iota
	rising
	falling
)

// choosePivot takes the element in the middle, the median of three, or that of three medians.
func choosePivot[E any](data []E, a, b int, cmp func(a, b E) int) (pivot int, seen order) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	swaps, most := 0, 12
	if n >= forShuffling {
		if n >= forMedians {
			i = median(data, i-1, i, i+1, &swaps, cmp)
			j = median(data, j-1, j, j+1, &swaps, cmp)
			k = median(data, k-1, k, k+1, &swaps, cmp)
		}
		j = median(data, i, j, k, &swaps, cmp)
	}
	switch swaps {
	case 0:
		return j, rising
	case most:
		return j, falling
	}
	return j, mixed
}

func median[E any](data []E, a, b, c int, swaps *int, cmp func(a, b E) int) int {
	sort2 := func(x, y *int) {
		if cmp(data[*y], data[*x]) < 0 {
			*x, *y = *y, *x
			*swaps++
		}
	}
	sort2(&a, &b)
	sort2(&b, &c)
	sort2(&a, &b)
	return b
}

// heap sorts [a, b) by a heap: the greatest goes to the end, again and again.
func heap[E any](data []E, a, b int, cmp func(a, b E) int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sink(data, i, n, a, cmp)
	}
	for n--; n >= 0; n-- {
		data[a], data[a+n] = data[a+n], data[a]
		sink(data, 0, n, a, cmp)
	}
}

func sink[E any](data []E, root, n, a int, cmp func(a, b E) int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && cmp(data[a+child], data[a+child+1]) < 0 {
			child++
		}
		if cmp(data[a+root], data[a+child]) >= 0 {
			return
		}
		data[a+root], data[a+child] = data[a+child], data[a+root]
		root = child
	}
}
