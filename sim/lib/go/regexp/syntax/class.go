package syntax

import (
	"sort"
	"unicode"
)

// A set of runes is a list of first and last rune of each range, in order.

type classBuilder struct {
	fold   bool
	ranges [][2]rune
}

func (b *classBuilder) add(low, high rune) {
	if n := len(b.ranges); n > 0 && b.ranges[n-1][1]+1 == low {
		b.ranges[n-1][1] = high
		return
	}
	b.ranges = append(b.ranges, [2]rune{low, high})
}

func (b *classBuilder) addAll(set []rune) {
	for i := 0; i < len(set); i += 2 {
		b.add(set[i], set[i+1])
	}
}

const ( // runes that have another case lie between these
	firstFolded = 'A'
	lastFolded  = 0x1e943
)

// addFolded adds a range with the other cases of its runes.
func (b *classBuilder) addFolded(low, high rune) {
	b.add(low, high)
	if !b.fold || low <= firstFolded && high >= lastFolded {
		return
	}
	for r := max(low, firstFolded); r <= min(high, lastFolded); r++ {
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			if other < low || other > high {
				b.add(other, other)
			}
		}
	}
}

// sorted gives the set, with touching ranges joined.
func (b *classBuilder) sorted() []rune {
	sort.Slice(b.ranges, func(i, j int) bool { return b.ranges[i][0] < b.ranges[j][0] })
	var set []rune
	for _, r := range b.ranges {
		if n := len(set); n > 0 && r[0] <= set[n-1]+1 {
			set[n-1] = max(set[n-1], r[1])
			continue
		}
		set = append(set, r[0], r[1])
	}
	return set
}

func negated(set []rune) []rune {
	var result []rune
	next := rune(0)
	for i := 0; i < len(set); i += 2 {
		if next < set[i] {
			result = append(result, next, set[i]-1)
		}
		next = set[i+1] + 1
	}
	if next <= unicode.MaxRune {
		result = append(result, next, unicode.MaxRune)
	}
	return result
}
