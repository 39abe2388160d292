package unicode

// Variables whose value is a call of a function named lazy... are made only in programs that name them: the compiler leaves out
// the others. So a program pays for the tables that it uses.

// lazyTable reads ranges of the form lo-hi/stride, in hexadecimal.
func lazyTable(text string) *RangeTable {
	t := &RangeTable{}
	for len(text) > 0 {
		var lo, hi, stride uint32
		lo, text = hexadecimal(text)
		hi, stride = lo, 1
		if len(text) > 0 && text[0] == '-' {
			hi, text = hexadecimal(text[1:])
		}
		if len(text) > 0 && text[0] == '/' {
			stride, text = hexadecimal(text[1:])
		}
		if len(text) > 0 {
			text = text[1:] // the blank
		}
		t.add(lo, hi, stride)
	}
	return t
}

func hexadecimal(text string) (x uint32, rest string) {
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case '0' <= c && c <= '9':
			x = x<<4 | uint32(c-'0')
		case 'a' <= c && c <= 'f':
			x = x<<4 | uint32(c-'a'+10)
		default:
			return x, text[i:]
		}
	}
	return x, ""
}

func (t *RangeTable) add(lo, hi, stride uint32) {
	if hi > 0xFFFF {
		t.R32 = append(t.R32, Range32{lo, hi, stride})
		return
	}
	t.R16 = append(t.R16, Range16{uint16(lo), uint16(hi), uint16(stride)})
	if hi <= MaxLatin1 {
		t.LatinOffset++
	}
}

// categoryRanges gives first and last rune of each range of a category: "Lu", or "L" for all whose name begins so.
func categoryRanges(name string) []rune

// lazyCategory makes a category's table. Runes at one distance from each other become a range with a stride.
func lazyCategory(name string) *RangeTable {
	t := &RangeTable{}
	var lo, hi, stride uint32
	open := false
	list := categoryRanges(name)
	for i := 0; i < len(list); i += 2 {
		for r := uint32(list[i]); r <= uint32(list[i+1]); r++ {
			switch {
			case open && (r <= 0xFFFF || lo > 0xFFFF) && lo == hi:
				hi, stride = r, r-lo
			case open && (r <= 0xFFFF || lo > 0xFFFF) && r == hi+stride:
				hi = r
			default:
				if open {
					t.add(lo, hi, stride)
				}
				lo, hi, stride, open = r, r, 1, true
			}
		}
	}
	if open {
		t.add(lo, hi, stride)
	}
	return t
}

// lazySame gives a table a second name.
func lazySame(t *RangeTable) *RangeTable { return t }

func lazyMap(f func() map[string]*RangeTable) map[string]*RangeTable { return f() }

func lazyList(tables ...*RangeTable) []*RangeTable { return tables }

// lazyCases reads first-last,upper,lower,title: the ends in hexadecimal, the distances in decimal.
func lazyCases(text string) []CaseRange {
	var list []CaseRange
	for len(text) > 0 {
		var c CaseRange
		c.Lo, text = hexadecimal(text)
		c.Hi, text = hexadecimal(text[1:])
		for i := range c.Delta {
			c.Delta[i], text = decimal(text[1:])
		}
		if len(text) > 0 {
			text = text[1:]
		}
		list = append(list, c)
	}
	return list
}

func decimal(text string) (x rune, rest string) {
	sign := rune(1)
	if text[0] == '-' {
		sign, text = -1, text[1:]
	}
	i := 0
	for ; i < len(text) && '0' <= text[i] && text[i] <= '9'; i++ {
		x = x*10 + rune(text[i]-'0')
	}
	return sign * x, text[i:]
}
