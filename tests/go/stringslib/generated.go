// Every function of strings, and quoting, over texts put together by a generator: all results in sums.
package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

type random uint64

func (r *random) next(n int) int {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return int(*r>>33) % n
}

var pieces = []string{"a", "b", "ab", "A", "aé", "É", "ß", "世", "😀", " ", "\t", "\n", "\u00a0", "\u2003", "\x80", "\xff", "\xe4\xb8", "ǆ", "İ", "ı", "K", "\u0301", ",", ",,", "-",
	"\"", "\\", "'", "`", "\x00", "\x7f", "\ufeff", "\ufffd", "x1", "ſ", "σς", "_", "0", "\r\n", "\U000e0001"}

func text(r *random, most int) string {
	s := ""
	for n := r.next(most + 1); n > 0; n-- {
		s += pieces[r.next(len(pieces))]
	}
	return s
}

func main() {
	r := random(7777777)
	h := fnv.New64a()
	out := func(args ...any) { fmt.Fprintf(h, "%q\n", args) }
	isA := func(c rune) bool { return c == 'a' || c == 'é' || c == utf8.RuneError }
	shift := func(c rune) rune {
		switch {
		case c == 'a':
			return -1
		case c == 'b':
			return '世'
		case c == ',':
			return 0x110000
		}
		return c
	}
	for i := 0; i < 12000; i++ {
		s, t, u := text(&r, 8), text(&r, 2), text(&r, 2)
		n := r.next(5) - 1
		c := []rune(pieces[r.next(len(pieces))])[0]
		out(strings.Index(s, t), strings.LastIndex(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.IndexByte(s, 'a'), strings.LastIndexByte(s, 'b'),
			strings.IndexRune(s, c), strings.IndexFunc(s, isA), strings.LastIndexFunc(s, isA), strings.Count(s, t))
		out(strings.Contains(s, t), strings.ContainsAny(s, t), strings.ContainsRune(s, c), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.EqualFold(s, t),
			strings.EqualFold(s, strings.ToUpper(s)), strings.Compare(s, t))
		out(strings.Split(s, t), strings.SplitN(s, t, n), strings.SplitAfter(s, t), strings.SplitAfterN(s, t, n), strings.Fields(s), strings.FieldsFunc(s, isA))
		out(strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimSpace(s), strings.TrimFunc(s, isA), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t),
			strings.TrimLeftFunc(s, isA), strings.TrimRightFunc(s, unicode.IsSpace))
		out(strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.ToValidUTF8(s, u), strings.Map(shift, s), strings.Repeat(t, n+1))
		out(strings.Replace(s, t, u, n), strings.ReplaceAll(s, t, u), strings.NewReplacer(t, u, u, t).Replace(s), strings.NewReplacer("a", "1", "b", "2").Replace(s),
			strings.NewReplacer("ab", "x", "a", "y", "", "-").Replace(s), strings.Join([]string{s, t, u}, ","))
		before, after, ok := strings.Cut(s, t)
		out(before, after, ok)
		out(strings.ToUpperSpecial(unicode.TurkishCase, s), strings.ToLowerSpecial(unicode.TurkishCase, s), strings.Clone(s))
		out(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.QuoteRune(c), strconv.QuoteRuneToASCII(c), strconv.CanBackquote(s))
		back, err := strconv.Unquote(strconv.Quote(s))
		other, err2 := strconv.Unquote(s)
		prefix, err3 := strconv.QuotedPrefix(strconv.Quote(s) + t)
		out(back == s, err, other, fmt.Sprint(err2), prefix, err3)
		out(utf8.ValidString(s), utf8.RuneCountInString(s), utf8.FullRuneInString(s), []rune(s), string([]rune(s)))
		last, size := utf8.DecodeLastRuneInString(s)
		out(last, size, bytes.ToUpper([]byte(s)), bytes.Title([]byte(s)), bytes.Map(shift, []byte(s)), bytes.Split([]byte(s), []byte(t)), bytes.TrimSpace([]byte(s)),
			bytes.Replace([]byte(s), []byte(t), []byte(u), n), bytes.ToValidUTF8([]byte(s), []byte(u)), bytes.Fields([]byte(s)))
		if i%1000 == 0 {
			fmt.Println(i, h.Sum64())
		}
	}
	fmt.Println(h.Sum64())
}

/* output:
0 4528111347865406312
1000 1199998676447278034
2000 8221909479568870440
3000 10130564514504436356
4000 6033178796809888000
5000 15438376893443060211
6000 1356640192946114466
7000 1308348438120293556
8000 16529818852059594749
9000 6091675681614408237
10000 8016218456449430953
11000 3879242936226657287
15989852605946365736
*/
