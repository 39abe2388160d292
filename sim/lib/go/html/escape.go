// Package html makes text safe to stand in HTML, and turns entities into the characters that they mean.
package html

import (
	"strings"
	"sync"
	"unicode/utf8"
)

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// EscapeString replaces <, >, &, ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// UnescapeString replaces every entity: by name, and by decimal or hexadecimal number.
func UnescapeString(s string) string {
	out := ""
	for {
		before, rest, found := strings.Cut(s, "&")
		out += before
		if !found {
			return out
		}
		text, width := numbered(rest)
		if width == 0 {
			text, width = named(rest)
		}
		if width == 0 {
			text = "&"
		}
		out += text
		s = rest[width:]
	}
}

// windows has what browsers show for the numbers 0x80 to 0x9F: the characters of the code page 1252.
const windows = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
	"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178"

// numbered reads what follows the & of a numeric entity. Width 0: it is none.
func numbered(s string) (text string, width int) {
	if len(s) < 3 || s[0] != '#' {
		return "", 0
	}
	at, base := 1, rune(10)
	if s[1] == 'x' || s[1] == 'X' {
		at, base = 2, 16
	}
	x := rune(0)
	for ; at < len(s); at++ {
		d := digit(s[at])
		if d >= base {
			break
		}
		x = x*base + d
	}
	if at < len(s) && s[at] == ';' {
		at++
	}
	if at <= 2 {
		return "", 0
	}
	switch {
	case 0x80 <= x && x <= 0x9F:
		x = []rune(windows)[x-0x80]
	case x == 0 || !utf8.ValidRune(x):
		x = utf8.RuneError
	}
	return string(x), at
}

func digit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10
	}
	return 99
}

// entities maps names, with their semicolon if they must have one, to what they mean. The map is made when it is first needed.
var (
	entities     map[string]string
	makeEntities sync.Once
)

func entity(name string) (text string, ok bool) {
	makeEntities.Do(func() {
		entities = map[string]string{}
		for _, entry := range strings.Split(entityTable, " ") {
			name, text, _ := strings.Cut(entry, "=")
			entities[name] = text
		}
	})
	text, ok = entities[name]
	return text, ok
}

const longestBare = 6 // of the names that may stand without a semicolon

// named reads what follows the & of an entity with a name. One without a semicolon may be followed by more letters.
func named(s string) (text string, width int) {
	end := 0
	for end < len(s) && (digit(s[end]) < 10 || 'a' <= s[end]|' ' && s[end]|' ' <= 'z') {
		end++
	}
	if end == 0 {
		return "", 0
	}
	if end < len(s) && s[end] == ';' {
		if text, ok := entity(s[:end+1]); ok {
			return text, end + 1
		}
	} else if text, ok := entity(s[:end]); ok {
		return text, end
	}
	for n := min(end, longestBare); n > 1; n-- {
		if text, ok := entity(s[:n]); ok {
			return text, n
		}
	}
	return "", 0
}
