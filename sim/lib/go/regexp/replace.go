package regexp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// replaceAll copies src and lets repl append what stands for each match.
func (re *Regexp) replaceAll(src string, places int, repl func(dst []byte, match []int) []byte) (buf []byte, any bool) {
	last := 0 // end of the last match
	for pos := 0; pos <= len(src); {
		match := re.find(src, pos, places)
		if match == nil {
			break
		}
		buf = append(buf, src[last:match[0]]...)
		if match[1] > last || match[0] == 0 { // no empty match right behind another one
			buf = repl(buf, match)
			any = true
		}
		last = match[1]
		width := 0
		if pos < len(src) {
			_, width = utf8.DecodeRuneInString(src[pos:])
		}
		switch {
		case pos+width > match[1]:
			pos += width
		case pos+1 > match[1]: // at the end of the text
			pos++
		default:
			pos = match[1]
		}
	}
	if !any {
		return nil, false
	}
	return append(buf, src[last:]...), true
}

func (re *Regexp) replaced(src string, places int, repl func([]byte, []int) []byte) string {
	if buf, any := re.replaceAll(src, places, repl); any {
		return string(buf)
	}
	return src
}

func (re *Regexp) ReplaceAllString(src, repl string) string {
	places := 2
	if strings.Contains(repl, "$") {
		places = re.places()
	}
	return re.replaced(src, places, func(dst []byte, match []int) []byte {
		return re.ExpandString(dst, repl, src, match)
	})
}

func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replaced(src, 2, func(dst []byte, match []int) []byte { return append(dst, repl...) })
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replaced(src, 2, func(dst []byte, match []int) []byte {
		return append(dst, repl(src[match[0]:match[1]])...)
	})
}

// bytes is what the functions on bytes return: nil without a match for empty ones, as a copy.
func (re *Regexp) bytes(src []byte, places int, repl func([]byte, []int) []byte) []byte {
	if buf, any := re.replaceAll(asString(src), places, repl); any {
		return buf
	}
	return append([]byte(nil), src...)
}

func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	places := 2
	if strings.Contains(string(repl), "$") {
		places = re.places()
	}
	template := string(repl)
	return re.bytes(src, places, func(dst []byte, match []int) []byte {
		return re.ExpandString(dst, template, asString(src), match)
	})
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.bytes(src, 2, func(dst []byte, match []int) []byte { return append(dst, repl...) })
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.bytes(src, 2, func(dst []byte, match []int) []byte {
		return append(dst, repl(src[match[0]:match[1]])...)
	})
}

// Expand appends template to dst, with $1, ${1}, $name and ${name} replaced by what the groups matched; $$ is a $.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.ExpandString(dst, string(template), asString(src), match)
}

func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	for {
		before, after, ok := strings.Cut(template, "$")
		dst = append(dst, before...)
		if !ok {
			return dst
		}
		if strings.HasPrefix(after, "$") {
			dst = append(dst, '$')
			template = after[1:]
			continue
		}
		name, number, rest, ok := reference(after)
		if !ok { // a $ that refers to nothing stands for itself
			dst = append(dst, '$')
			template = after
			continue
		}
		template = rest
		if number < 0 {
			number = re.groupIn(match, name)
		}
		if number >= 0 && 2*number+1 < len(match) && match[2*number] >= 0 {
			dst = append(dst, src[match[2*number]:match[2*number+1]]...)
		}
	}
}

// groupIn is the first group of the name that has matched.
func (re *Regexp) groupIn(match []int, name string) int {
	for i, s := range re.names {
		if s == name && 2*i+1 < len(match) && match[2*i] >= 0 {
			return i
		}
	}
	return -1
}

// reference reads a name or a number behind a $, in braces or not. number -1: it is a name.
func reference(s string) (name string, number int, rest string, ok bool) {
	braces := strings.HasPrefix(s, "{")
	if braces {
		s = s[1:]
	}
	end := 0
	for end < len(s) {
		r, width := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' {
			break
		}
		end += width
	}
	if end == 0 {
		return
	}
	name, rest = s[:end], s[end:]
	if braces {
		if !strings.HasPrefix(rest, "}") {
			return
		}
		rest = rest[1:]
	}
	for _, c := range name {
		if c < '0' || c > '9' || number >= 1e8 {
			number = -1
			break
		}
		number = number*10 + int(c-'0')
	}
	if name[0] == '0' && len(name) > 1 {
		number = -1
	}
	return name, number, rest, true
}
