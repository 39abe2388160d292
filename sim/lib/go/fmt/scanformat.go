package fmt

import "unicode/utf8"

// formatted reads values as a format says.
func (s *scanner) formatted(format string, a []any) (n int, err error) {
	defer s.recoverAs(&err)
	for i := 0; i < len(format); {
		width := s.literal(format[i:])
		switch {
		case width > 0:
			i += width
		case format[i] == '%': // also where %% does not match: the directive says so
			n, i = s.directive(format, i+1, a, n)
		default:
			s.fail("input does not match format")
		}
	}
	if n < len(a) {
		s.fail("too many operands")
	}
	return n, nil
}

// directive reads a value for the verb behind the % before format[i].
func (s *scanner) directive(format string, i int, a []any, n int) (nextArg, next int) {
	wid, ok, i := number(format, i)
	s.width = noLimit
	if ok {
		s.width = wid
	}
	verb, size := utf8.DecodeRuneInString(format[i:])
	if verb != 'c' {
		s.SkipSpace()
	}
	if verb == '%' {
		s.SkipSpace()
		s.begin()
		if !s.take("%") {
			s.fail("missing literal %")
		}
		return n, i + size
	}
	s.limit = min(noLimit, s.count+s.width)
	if n >= len(a) {
		s.fail("too few operands for format '%" + format[i:] + "'")
	}
	s.value(a[n], verb)
	s.limit = noLimit
	return n + 1, i + size
}

// literal matches the format up to its next verb with the input, and returns how far it came; -1: they differ.
func (s *scanner) literal(format string) (width int) {
	for width < len(format) {
		c, size := utf8.DecodeRuneInString(format[width:])
		if isSpace(c) {
			width += s.spaces(format[width:])
			continue
		}
		if c == '%' {
			if width+size == len(format) {
				s.fail("missing verb: % at end of format string")
			}
			if format[width+1] != '%' {
				return width
			}
			width++
		}
		if s.mustNext() != c {
			s.UnreadRune()
			return -1
		}
		width += size
	}
	return width
}

// spaces matches the spaces that a format begins with. Each line end is one in the input, with spaces before it; other spaces
// are any number of them, at least one, unless line ends stand before.
func (s *scanner) spaces(format string) (width int) {
	lines, trailing := 0, false
	for width < len(format) {
		c, size := utf8.DecodeRuneInString(format[width:])
		if !isSpace(c) {
			break
		}
		if trailing = c != '\n'; !trailing {
			lines++
		}
		width += size
	}
	for i := 0; i < lines; i++ {
		if r := s.behindSpaces(s.next()); r != '\n' && r != end {
			s.fail("newline in format does not match input")
		}
	}
	if !trailing {
		return width
	}
	r := s.next()
	if lines == 0 {
		if !isSpace(r) && r != end {
			s.fail("expected space in input to match format")
		}
		if r == '\n' {
			s.fail("newline in input does not match format")
		}
	}
	if s.behindSpaces(r) != end {
		s.UnreadRune()
	}
	return width
}

// behindSpaces is the first rune from r on that is no space, or a line's end.
func (s *scanner) behindSpaces(r rune) rune {
	for isSpace(r) && r != '\n' {
		r = s.next()
	}
	return r
}
