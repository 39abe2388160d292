package json

import "bytes"

// HTMLEscape appends src to dst with <, >, & and the line separators U+2028 and U+2029 as escapes.
func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.Write(appendHTMLEscape(nil, src)) }

func appendHTMLEscape(dst, src []byte) []byte {
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c == '<' || c == '>' || c == '&' {
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			continue
		}
		if c == 0xe2 && i+2 < len(src) && src[i+1] == 0x80 && src[i+2]&^1 == 0xa8 {
			dst = append(dst, '\\', 'u', '2', '0', '2', hexDigits[src[i+2]&15])
			i += 2
			continue
		}
		dst = append(dst, c)
	}
	return dst
}

// Compact appends src to dst without space between its parts.
func Compact(dst *bytes.Buffer, src []byte) error {
	if err := checkValid(src); err != nil {
		return err
	}
	dst.Write(appendCompact(nil, src, false))
	return nil
}

func appendCompact(dst, src []byte, escape bool) []byte {
	begin := len(dst)
	inString := false
	for i := 0; i < len(src); i++ {
		c := src[i]
		if !inString && isSpace(c) {
			continue
		}
		dst = append(dst, c)
		switch {
		case c == '"':
			inString = !inString
		case c == '\\' && inString:
			i++
			dst = append(dst, src[i])
		}
	}
	if escape {
		return append(dst[:begin], appendHTMLEscape(nil, dst[begin:])...)
	}
	return dst
}

// Indent appends src to dst with each part on a line of its own. Space behind the value is kept.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	if err := checkValid(src); err != nil {
		return err
	}
	dst.Write(appendIndent(nil, src, prefix, indent))
	return nil
}

func appendIndent(dst, src []byte, prefix, indent string) []byte {
	end := len(src)
	for end > 0 && isSpace(src[end-1]) {
		end--
	}
	depth := 0
	newline := func() {
		dst = append(append(dst, '\n'), prefix...)
		for i := 0; i < depth; i++ {
			dst = append(dst, indent...)
		}
	}
	opened := false // the last thing written opens an array or object
	for i := 0; i < end; i++ {
		c := src[i]
		if isSpace(c) {
			continue
		}
		if opened && c != ']' && c != '}' {
			depth++
			newline()
		}
		switch c {
		case '{', '[':
			dst = append(dst, c)
			opened = true
			continue
		case ',':
			dst = append(dst, c)
			newline()
		case ':':
			dst = append(dst, ':', ' ')
		case '}', ']':
			if !opened { // an empty one stays on its line
				depth--
				newline()
			}
			dst = append(dst, c)
		case '"':
			stop := stringEnd(src, i)
			dst = append(dst, src[i:stop]...)
			i = stop - 1
		default:
			dst = append(dst, c)
		}
		opened = false
	}
	return append(dst, src[end:]...)
}

// stringEnd is where the string that begins at src[i] ends.
func stringEnd(src []byte, i int) int {
	for i++; src[i] != '"'; i++ {
		if src[i] == '\\' {
			i++
		}
	}
	return i + 1
}
