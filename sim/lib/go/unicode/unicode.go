// Package unicode tells what kind of character a rune is.
package unicode

const (
	MaxRune         = '\U0010FFFF' // the largest rune
	ReplacementChar = '\uFFFD'     // stands for what is no character
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
	Version         = "15.0.0"
)

// What To can make of a rune.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

func To(which int, r rune) rune {
	switch which {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// A RangeTable is a set of runes as lists of ranges, each with a stride.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // entries of R16 up to MaxLatin1
}

type Range16 struct {
	Lo, Hi, Stride uint16
}

type Range32 struct {
	Lo, Hi, Stride uint32
}

// Is says whether r is in the table. Ranges are in order, so that half of them can be left aside at each look.
func Is(table *RangeTable, r rune) bool {
	low, high := 0, len(table.R16)
	for low < high {
		mid := (low + high) / 2
		part := &table.R16[mid]
		switch {
		case r < rune(part.Lo):
			high = mid
		case r > rune(part.Hi):
			low = mid + 1
		default:
			return part.Stride == 1 || (r-rune(part.Lo))%rune(part.Stride) == 0
		}
	}
	low, high = 0, len(table.R32)
	for low < high {
		mid := (low + high) / 2
		part := &table.R32[mid]
		switch {
		case r < rune(part.Lo):
			high = mid
		case r > rune(part.Hi):
			low = mid + 1
		default:
			return part.Stride == 1 || (r-rune(part.Lo))%rune(part.Stride) == 0
		}
	}
	return false
}

// In says whether r is in one of the tables, IsOneOf the same with the tables first.
func In(r rune, tables ...*RangeTable) bool { return IsOneOf(tables, r) }

func IsOneOf(tables []*RangeTable, r rune) bool {
	for _, table := range tables {
		if Is(table, r) {
			return true
		}
	}
	return false
}
