package unicode

// UpperLower as a Delta says that upper and lower case alternate in the range.
const UpperLower = MaxRune + 1

type d [MaxCase]rune

// A CaseRange is a range of runes with the distance to each of their cases.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// A SpecialCase holds a language's own rules, in order; where it has none, the common ones hold.
type SpecialCase []CaseRange

// The Turkic languages have an i with a dot and one without.
var (
	TurkishCase = SpecialCase{
		{'I', 'I', d{LowerCase: 'ı' - 'I'}},
		{'i', 'i', d{UpperCase: 'İ' - 'i', TitleCase: 'İ' - 'i'}},
		{'İ', 'İ', d{LowerCase: 'i' - 'İ'}},
		{'ı', 'ı', d{UpperCase: 'I' - 'ı', TitleCase: 'I' - 'ı'}},
	}
	AzeriCase = TurkishCase
)

func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

func (special SpecialCase) to(which int, r rune) rune {
	for _, part := range special {
		if r < rune(part.Lo) || rune(part.Hi) < r {
			continue
		}
		if part.Delta[which] != UpperLower {
			return r + part.Delta[which]
		}
		r -= rune(part.Lo)
		if which == LowerCase {
			return rune(part.Lo) + r | 1
		}
		return rune(part.Lo) + r&^1
	}
	return To(which, r)
}

// orbits are the runes that differ in case only, in order, where they are more than a pair or have no case by themselves.
var orbits = []string{
	"Kk\u212A", "Ss\u017F", "\u00B5\u039C\u03BC", "\u00C5\u00E5\u212B", "\u00DF\u1E9E", "\u0130", "\u0131",
	"\u01C4\u01C5\u01C6", "\u01C7\u01C8\u01C9", "\u01CA\u01CB\u01CC", "\u01F1\u01F2\u01F3", "\u0345\u0399\u03B9\u1FBE",
	"\u0392\u03B2\u03D0", "\u0395\u03B5\u03F5", "\u0398\u03B8\u03D1\u03F4", "\u039A\u03BA\u03F0", "\u03A0\u03C0\u03D6",
	"\u03A1\u03C1\u03F1", "\u03A3\u03C2\u03C3", "\u03A6\u03C6\u03D5", "\u03A9\u03C9\u2126", "\u0412\u0432\u1C80",
	"\u0414\u0434\u1C81", "\u041E\u043E\u1C82", "\u0421\u0441\u1C83", "\u0422\u0442\u1C84\u1C85", "\u042A\u044A\u1C86",
	"\u0462\u0463\u1C87", "\u1C88\uA64A\uA64B", "\u1E60\u1E61\u1E9B",
}

// SimpleFold goes round the runes that differ from r in case only: the next larger one, or the smallest.
func SimpleFold(r rune) rune {
	if r < 0 || r > MaxRune {
		return r
	}
	for _, orbit := range orbits {
		first, here := rune(-1), false
		for _, member := range orbit {
			if here {
				return member
			}
			if first < 0 {
				first = member
			}
			here = member == r
		}
		if here {
			return first
		}
	}
	if lower := ToLower(r); lower != r {
		return lower
	}
	return ToUpper(r)
}
