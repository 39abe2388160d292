package regexp

import (
	"io"
	"unicode/utf8"
)

// find is the first match from pos on as places, with -1 for groups that took no part.
func (re *Regexp) find(s string, pos, n int) []int {
	return re.match(&input{text: s}, pos, n)
}

func (re *Regexp) places() int { return 2 * (re.groups + 1) }

// all calls deliver for each match, one behind the other; n < 0: without limit. An empty match at the end of the one before
// does not count.
func (re *Regexp) all(s string, n, places int, deliver func([]int)) {
	last := -1
	for pos, count := 0, 0; pos <= len(s) && (n < 0 || count < n); {
		match := re.find(s, pos, places)
		if match == nil {
			return
		}
		accept := true
		if match[1] == pos { // empty, at the place where the search began
			accept = match[0] != last
			if pos < len(s) {
				_, width := utf8.DecodeRuneInString(s[pos:])
				pos += width
			} else {
				pos = len(s) + 1
			}
		} else {
			pos = match[1]
		}
		last = match[1]
		if accept {
			deliver(match)
			count++
		}
	}
}

func text(s string, match []int, group int) string {
	if match[2*group] < 0 {
		return ""
	}
	return s[match[2*group]:match[2*group+1]]
}

func part(b []byte, match []int, group int) []byte {
	if match[2*group] < 0 {
		return nil
	}
	return b[match[2*group]:match[2*group+1]:match[2*group+1]]
}

// ---- the first match ----

func (re *Regexp) Find(b []byte) []byte {
	match := re.find(asString(b), 0, 2)
	if match == nil {
		return nil
	}
	return part(b, match, 0)
}

func (re *Regexp) FindString(s string) string {
	match := re.find(s, 0, 2)
	if match == nil {
		return ""
	}
	return text(s, match, 0)
}

func (re *Regexp) FindIndex(b []byte) (loc []int)         { return re.find(asString(b), 0, 2) }
func (re *Regexp) FindStringIndex(s string) (loc []int)   { return re.find(s, 0, 2) }
func (re *Regexp) FindSubmatchIndex(b []byte) []int       { return re.find(asString(b), 0, re.places()) }
func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.find(s, 0, re.places()) }
func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) {
	return re.match(&input{reader: r}, 0, 2)
}
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.match(&input{reader: r}, 0, re.places())
}

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	match := re.FindSubmatchIndex(b)
	if match == nil {
		return nil
	}
	return parts(b, match)
}

func (re *Regexp) FindStringSubmatch(s string) []string {
	match := re.FindStringSubmatchIndex(s)
	if match == nil {
		return nil
	}
	return texts(s, match)
}

func parts(b []byte, match []int) [][]byte {
	list := make([][]byte, len(match)/2)
	for i := range list {
		list[i] = part(b, match, i)
	}
	return list
}

func texts(s string, match []int) []string {
	list := make([]string, len(match)/2)
	for i := range list {
		list[i] = text(s, match, i)
	}
	return list
}

// ---- all matches ----

func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var list [][]byte
	re.all(asString(b), n, 2, func(match []int) { list = append(list, part(b, match, 0)) })
	return list
}

func (re *Regexp) FindAllString(s string, n int) []string {
	var list []string
	re.all(s, n, 2, func(match []int) { list = append(list, text(s, match, 0)) })
	return list
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return re.FindAllStringIndex(asString(b), n) }

func (re *Regexp) FindAllStringIndex(s string, n int) [][]int {
	var list [][]int
	re.all(s, n, 2, func(match []int) { list = append(list, match) })
	return list
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var list [][][]byte
	re.all(asString(b), n, re.places(), func(match []int) { list = append(list, parts(b, match)) })
	return list
}

func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var list [][]string
	re.all(s, n, re.places(), func(match []int) { list = append(list, texts(s, match)) })
	return list
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(asString(b), n)
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	var list [][]int
	re.all(s, n, re.places(), func(match []int) { list = append(list, match) })
	return list
}

// Split cuts s at the matches into at most n pieces; n < 0: as many as there are.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	var list []string
	begin, end := 0, 0
	for _, match := range re.FindAllStringIndex(s, n) {
		if n > 0 && len(list) == n-1 {
			break
		}
		end = match[0]
		if match[1] != 0 {
			list = append(list, s[begin:end])
		}
		begin = match[1]
	}
	if end != len(s) {
		list = append(list, s[begin:])
	}
	return list
}
