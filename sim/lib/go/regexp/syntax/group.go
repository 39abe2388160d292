package syntax

import "unicode"

// perlClass gives the set of \d, \s, \w and whether the opposite is meant.
func perlClass(c byte) (set []rune, negative, ok bool) {
	switch c {
	case 'd', 'D':
		set = []rune{'0', '9'}
	case 's', 'S':
		set = []rune{'\t', '\n', '\f', '\r', ' ', ' '}
	case 'w', 'W':
		set = []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
	default:
		return nil, false, false
	}
	return set, c < 'a', true
}

var posixSets = map[string][]rune{
	"alnum":  {'0', '9', 'A', 'Z', 'a', 'z'},
	"alpha":  {'A', 'Z', 'a', 'z'},
	"ascii":  {0, 0x7f},
	"blank":  {'\t', '\t', ' ', ' '},
	"cntrl":  {0, 0x1f, 0x7f, 0x7f},
	"digit":  {'0', '9'},
	"graph":  {'!', '~'},
	"lower":  {'a', 'z'},
	"print":  {' ', '~'},
	"punct":  {'!', '/', ':', '@', '[', '`', '{', '~'},
	"space":  {'\t', '\r', ' ', ' '},
	"upper":  {'A', 'Z'},
	"word":   {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'},
	"xdigit": {'0', '9', 'A', 'F', 'a', 'f'},
}

// posixClass gives the set of a name such as [:alpha:] or [:^alpha:].
func posixClass(name string) (set []rune, negative, ok bool) {
	word := name[2 : len(name)-2]
	negative = word != "" && word[0] == '^'
	if negative {
		word = word[1:]
	}
	set, ok = posixSets[word]
	return set, negative, ok
}

var scripts = map[string]*unicode.RangeTable{
	"Cyrillic": unicode.Cyrillic,
	"Greek":    unicode.Greek,
	"Han":      unicode.Han,
	"Hangul":   unicode.Hangul,
	"Hiragana": unicode.Hiragana,
	"Katakana": unicode.Katakana,
	"Latin":    unicode.Latin,
}

// categoryRanges gives the runes of a general category such as L or Lu; nil if there is none of that name.
func categoryRanges(name string) []rune

// unicodeSet gives the runes of a category or script.
func unicodeSet(name string) (set []rune, ok bool) {
	if name == "Any" {
		return []rune{0, unicode.MaxRune}, true
	}
	if set = categoryRanges(name); set != nil {
		return set, true
	}
	table, ok := scripts[name]
	if !ok {
		return nil, false
	}
	var b classBuilder
	for _, r := range table.R16 {
		b.addEach(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range table.R32 {
		b.addEach(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return b.sorted(), true
}

func (b *classBuilder) addEach(low, high, stride rune) {
	if stride == 1 {
		b.add(low, high)
		return
	}
	for r := low; r <= high; r += stride {
		b.add(r, r)
	}
}
