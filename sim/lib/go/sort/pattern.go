package sort

import "math/bits"

// Sort sorts data. Equal elements may change their order, in the way that Go's own sort changes it: pattern-defeating quicksort,
// by Orson Peters. It splits around a pivot, sorts the shorter part by a call of its own and goes on with the longer one; what
// looks sorted is tried by insertion, equal elements are set apart at once, bad splits are followed by a shuffle, and after too
// many of those it sorts by a heap.
func Sort(data Interface) {
	n := data.Len()
	pattern(data, 0, n, bits.Len(uint(n)))
}

const (
	fewElements  = 12 // sorted by insertion
	forShuffling = 8  // least for a shuffle or a pivot by median
	forMedians   = 50 // least for a median of medians, and for repairs
	fewRepairs   = 5  // pairs out of order that are put right before giving up
)

func pattern(data Interface, a, b, badSplits int) {
	balanced, wasSplit := true, true // of the split before
	for b-a > fewElements {
		if badSplits == 0 {
			heap(data, a, b)
			return
		}
		if !balanced {
			shuffle(data, a, b)
			badSplits--
		}
		pivot, order := choosePivot(data, a, b)
		if order == falling {
			reverse(data, a, b)
			pivot = b - 1 - (pivot - a)
			order = rising
		}
		if balanced && wasSplit && order == rising && repair(data, a, b) {
			return
		}
		if a > 0 && !data.Less(a-1, pivot) { // equal to what stands before: so are many others, perhaps
			a = partitionEqual(data, a, b, pivot)
			continue
		}
		var m int
		m, wasSplit = partition(data, a, b, pivot)
		left, right := m-a, b-m
		enough := (b - a) / 8
		if left < right {
			balanced = left >= enough
			pattern(data, a, m, badSplits)
			a = m + 1
		} else {
			balanced = right >= enough
			pattern(data, m+1, b, badSplits)
			b = m
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

// repair puts a few neighbours in order, and says whether everything is sorted then.
func repair(data Interface, a, b int) bool {
	i := a + 1
	for n := 0; n < fewRepairs; n++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < forMedians {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// partition puts the pivot where it belongs: nothing left of it is greater, nothing right of it is less.
func partition(data Interface, a, b, pivot int) (place int, wasSplit bool) {
	data.Swap(a, pivot) // the pivot waits at a
	i, j := a+1, b-1
	wasSplit = true
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, wasSplit
		}
		data.Swap(i, j)
		wasSplit = false
		i++
		j--
	}
}

// partitionEqual gathers what equals the pivot at the front; nothing is less. The rest begins at the place it returns.
func partitionEqual(data Interface, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// shuffle moves three elements about the middle to places that nobody can foresee from the data.
func shuffle(data Interface, a, b int) {
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
		data.Swap(i, a+other)
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
func choosePivot(data Interface, a, b int) (pivot int, seen order) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	swaps, most := 0, 12
	if n >= forShuffling {
		if n >= forMedians {
			i = median(data, i-1, i, i+1, &swaps)
			j = median(data, j-1, j, j+1, &swaps)
			k = median(data, k-1, k, k+1, &swaps)
		}
		j = median(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, rising
	case most:
		return j, falling
	}
	return j, mixed
}

func median(data Interface, a, b, c int, swaps *int) int {
	sort2 := func(x, y *int) {
		if data.Less(*y, *x) {
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
func heap(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sink(data, i, n, a)
	}
	for n--; n >= 0; n-- {
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

func reverse(data Interface, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		data.Swap(a, b)
	}
}
