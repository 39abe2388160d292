// Columns: widths, alignment, tabs, escapes, HTML, empty cells, form feeds, and a failing output.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

type failing int

func (f *failing) Write(p []byte) (int, error) {
	if *f--; *f < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

var texts = []string{
	"",
	"no tabs",
	"a\tb\tc\naaa\tbbb\tccc\n",
	"a\tb\n\nlonger\tb\n",
	"a\t\tc\nx\ty\tz\n\t\tend\n",
	"\tindent\n\t\tmore\t!\nx\n",
	"one\ttwo\tthree\tfour\n1\t2\n10\t20\t30\n",
	"wörld\t世界\t!\nx\ty\tz",
	"a\v\vb\nlong\v\vb\n",
	"a\tb\fa much longer\tb\n",
	"<b>bold</b>\t&amp;x\t.\nplain text\ty\t.\n",
	"\xffa\tb\xff\tc\nx\ty\n",
	"unfinished \xffa\tb",
	"unfinished <tag\tb",
	"a\tb\t\naa\tbb\t\naaa\tbbb\t",
	".\t.\t.\t.\n.\t\n\n.\t.\t.\n",
}

func main() {
	for _, c := range []struct {
		min, tab, pad int
		char          byte
		flags         uint
	}{{0, 8, 1, ' ', 0}, {5, 0, 1, '.', tabwriter.AlignRight | tabwriter.Debug}, {0, 8, 1, '\t', 0}, {8, 4, 0, '\t', tabwriter.Debug},
		{3, 8, 1, '-', tabwriter.TabIndent | tabwriter.DiscardEmptyColumns}, {0, 8, 2, ' ', tabwriter.FilterHTML | tabwriter.StripEscape},
		{0, 0, 3, '\t', tabwriter.DiscardEmptyColumns | tabwriter.Debug}, {4, 8, 1, '*', tabwriter.FilterHTML | tabwriter.AlignRight}} {
		for i, text := range texts {
			for _, size := range []int{len(text), 1} {
				var b strings.Builder
				w := tabwriter.NewWriter(&b, c.min, c.tab, c.pad, c.char, c.flags)
				for at := 0; at < len(text); at += size {
					n, err := w.Write([]byte(text[at:min(at+size, len(text))]))
					if n != min(size, len(text)-at) || err != nil {
						fmt.Println(n, err)
					}
				}
				err := w.Flush()
				if size == len(text) || size != 1 {
					fmt.Printf("%v %d %q %v\n", c, i, b.String(), err)
				} else if i > 5 {
					fmt.Printf("%q\n", b.String())
				}
			}
		}
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "name\tqty\tprice")
	fmt.Fprintln(w, "apple\t3\t1.25")
	fmt.Fprintln(w, "watermelon\t12\t30.5")
	w.Flush()
	for n := 0; n < 5; n++ {
		f := failing(n)
		w = tabwriter.NewWriter(&f, 0, 8, 1, ' ', 0)
		_, err := fmt.Fprint(w, "a\tb\nccc\td\n\n")
		fmt.Println(err, w.Flush())
	}
	defer func() { fmt.Println(recover()) }()
	tabwriter.NewWriter(os.Stdout, -1, 0, 0, ' ', 0)
}

/* output:
{0 8 1 32 0} 0 "" <nil>
{0 8 1 32 0} 1 "no tabs" <nil>
{0 8 1 32 0} 2 "a   b   c\naaa bbb ccc\n" <nil>
{0 8 1 32 0} 3 "a b\n\nlonger b\n" <nil>
{0 8 1 32 0} 4 "a   c\nx y z\n    end\n" <nil>
{0 8 1 32 0} 5 " indent\n  more !\nx\n" <nil>
{0 8 1 32 0} 6 "one two three four\n1   2\n10  20 30\n" <nil>
"one two three four\n1   2\n10  20 30\n"
{0 8 1 32 0} 7 "wörld 世界 !\nx     y  z" <nil>
"wörld 世界 !\nx     y  z"
{0 8 1 32 0} 8 "a     b\nlong  b\n" <nil>
"a     b\nlong  b\n"
{0 8 1 32 0} 9 "a b\na much longer b\n" <nil>
"a b\na much longer b\n"
{0 8 1 32 0} 10 "<b>bold</b> &amp;x .\nplain text  y      .\n" <nil>
"<b>bold</b> &amp;x .\nplain text  y      .\n"
{0 8 1 32 0} 11 "\xffa\tb\xff c\nx   y\n" <nil>
"\xffa\tb\xff c\nx   y\n"
{0 8 1 32 0} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{0 8 1 32 0} 13 "unfinished <tag b" <nil>
"unfinished <tag b"
{0 8 1 32 0} 14 "a   b  \naa  bb \naaa bbb" <nil>
"a   b  \naa  bb \naaa bbb"
{0 8 1 32 0} 15 ". . . .\n. \n\n. . .\n" <nil>
". . . .\n. \n\n. . .\n"
{5 0 1 46 36} 0 "" <nil>
{5 0 1 46 36} 1 "no tabs" <nil>
{5 0 1 46 36} 2 "....a|....b|c\n..aaa|..bbb|ccc\n" <nil>
{5 0 1 46 36} 3 "....a|b\n\n.longer|b\n" <nil>
{5 0 1 46 36} 4 "....a|.....|c\n....x|....y|z\n.....|.....|end\n" <nil>
{5 0 1 46 36} 5 ".....|indent\n.....|.....|.more|!\nx\n" <nil>
{5 0 1 46 36} 6 "..one|..two|.three|four\n....1|2\n...10|...20|30\n" <nil>
"..one|..two|.three|four\n....1|2\n...10|...20|30\n"
{5 0 1 46 36} 7 ".wörld|...世界|!\n.....x|....y|z" <nil>
".wörld|...世界|!\n.....x|....y|z"
{5 0 1 46 36} 8 "....a|.....|b\n.long|.....|b\n" <nil>
"....a|.....|b\n.long|.....|b\n"
{5 0 1 46 36} 9 "....a|b\n---\n.a much longer|b\n" <nil>
"....a|b\n---\n.a much longer|b\n"
{5 0 1 46 36} 10 ".<b>bold</b>|.&amp;x|.\n..plain text|......y|.\n" <nil>
".<b>bold</b>|.&amp;x|.\n..plain text|......y|.\n"
{5 0 1 46 36} 11 "..\xffa\tb\xff|c\n....x|y\n" <nil>
"..\xffa\tb\xff|c\n....x|y\n"
{5 0 1 46 36} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{5 0 1 46 36} 13 ".unfinished <tag|b" <nil>
".unfinished <tag|b"
{5 0 1 46 36} 14 "....a|....b|\n...aa|...bb|\n..aaa|bbb" <nil>
"....a|....b|\n...aa|...bb|\n..aaa|bbb"
{5 0 1 46 36} 15 ".....|.....|.....|.\n.....|\n\n.....|.....|.\n" <nil>
".....|.....|.....|.\n.....|\n\n.....|.....|.\n"
{0 8 1 9 0} 0 "" <nil>
{0 8 1 9 0} 1 "no tabs" <nil>
{0 8 1 9 0} 2 "a\tb\tc\naaa\tbbb\tccc\n" <nil>
{0 8 1 9 0} 3 "a\tb\n\nlonger\tb\n" <nil>
{0 8 1 9 0} 4 "a\t\tc\nx\ty\tz\n\t\tend\n" <nil>
{0 8 1 9 0} 5 "\tindent\n\t\tmore\t!\nx\n" <nil>
{0 8 1 9 0} 6 "one\ttwo\tthree\tfour\n1\t2\n10\t20\t30\n" <nil>
"one\ttwo\tthree\tfour\n1\t2\n10\t20\t30\n"
{0 8 1 9 0} 7 "wörld\t世界\t!\nx\ty\tz" <nil>
"wörld\t世界\t!\nx\ty\tz"
{0 8 1 9 0} 8 "a\t\tb\nlong\t\tb\n" <nil>
"a\t\tb\nlong\t\tb\n"
{0 8 1 9 0} 9 "a\tb\na much longer\tb\n" <nil>
"a\tb\na much longer\tb\n"
{0 8 1 9 0} 10 "<b>bold</b>\t&amp;x\t.\nplain text\ty\t.\n" <nil>
"<b>bold</b>\t&amp;x\t.\nplain text\ty\t.\n"
{0 8 1 9 0} 11 "\xffa\tb\xff\tc\nx\ty\n" <nil>
"\xffa\tb\xff\tc\nx\ty\n"
{0 8 1 9 0} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{0 8 1 9 0} 13 "unfinished <tag\tb" <nil>
"unfinished <tag\tb"
{0 8 1 9 0} 14 "a\tb\t\naa\tbb\t\naaa\tbbb" <nil>
"a\tb\t\naa\tbb\t\naaa\tbbb"
{0 8 1 9 0} 15 ".\t.\t.\t.\n.\t\n\n.\t.\t.\n" <nil>
".\t.\t.\t.\n.\t\n\n.\t.\t.\n"
{8 4 0 9 32} 0 "" <nil>
{8 4 0 9 32} 1 "no tabs" <nil>
{8 4 0 9 32} 2 "a\t\t|b\t\t|c\naaa\t\t|bbb\t\t|ccc\n" <nil>
{8 4 0 9 32} 3 "a\t\t|b\n\nlonger\t|b\n" <nil>
{8 4 0 9 32} 4 "a\t\t|\t\t|c\nx\t\t|y\t\t|z\n\t\t|\t\t|end\n" <nil>
{8 4 0 9 32} 5 "\t\t|indent\n\t\t|\t\t|more\t|!\nx\n" <nil>
{8 4 0 9 32} 6 "one\t\t|two\t\t|three\t|four\n1\t\t|2\n10\t\t|20\t\t|30\n" <nil>
"one\t\t|two\t\t|three\t|four\n1\t\t|2\n10\t\t|20\t\t|30\n"
{8 4 0 9 32} 7 "wörld\t|世界\t\t|!\nx\t\t|y\t\t|z" <nil>
"wörld\t|世界\t\t|!\nx\t\t|y\t\t|z"
{8 4 0 9 32} 8 "a\t\t|\t\t|b\nlong\t|\t\t|b\n" <nil>
"a\t\t|\t\t|b\nlong\t|\t\t|b\n"
{8 4 0 9 32} 9 "a\t\t|b\n---\na much longer\t|b\n" <nil>
"a\t\t|b\n---\na much longer\t|b\n"
{8 4 0 9 32} 10 "<b>bold</b>\t|&amp;x\t|.\nplain text\t|y\t\t|.\n" <nil>
"<b>bold</b>\t|&amp;x\t|.\nplain text\t|y\t\t|.\n"
{8 4 0 9 32} 11 "\xffa\tb\xff\t\t|c\nx\t\t|y\n" <nil>
"\xffa\tb\xff\t\t|c\nx\t\t|y\n"
{8 4 0 9 32} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{8 4 0 9 32} 13 "unfinished <tag\t|b" <nil>
"unfinished <tag\t|b"
{8 4 0 9 32} 14 "a\t\t|b\t\t|\naa\t\t|bb\t\t|\naaa\t\t|bbb" <nil>
"a\t\t|b\t\t|\naa\t\t|bb\t\t|\naaa\t\t|bbb"
{8 4 0 9 32} 15 ".\t\t|.\t\t|.\t\t|.\n.\t\t|\n\n.\t\t|.\t\t|.\n" <nil>
".\t\t|.\t\t|.\t\t|.\n.\t\t|\n\n.\t\t|.\t\t|.\n"
{3 8 1 45 24} 0 "" <nil>
{3 8 1 45 24} 1 "no tabs" <nil>
{3 8 1 45 24} 2 "a---b---c\naaa-bbb-ccc\n" <nil>
{3 8 1 45 24} 3 "a--b\n\nlonger-b\n" <nil>
{3 8 1 45 24} 4 "a-----c\nx--y--z\n\t\tend\n" <nil>
{3 8 1 45 24} 5 "\tindent\n\t\tmore-!\nx\n" <nil>
{3 8 1 45 24} 6 "one-two-three-four\n1---2\n10--20-30\n" <nil>
"one-two-three-four\n1---2\n10--20-30\n"
{3 8 1 45 24} 7 "wörld-世界-!\nx-----y--z" <nil>
"wörld-世界-!\nx-----y--z"
{3 8 1 45 24} 8 "a----b\nlong-b\n" <nil>
"a----b\nlong-b\n"
{3 8 1 45 24} 9 "a--b\na much longer-b\n" <nil>
"a--b\na much longer-b\n"
{3 8 1 45 24} 10 "<b>bold</b>-&amp;x-.\nplain text--y------.\n" <nil>
"<b>bold</b>-&amp;x-.\nplain text--y------.\n"
{3 8 1 45 24} 11 "\xffa\tb\xff-c\nx---y\n" <nil>
"\xffa\tb\xff-c\nx---y\n"
{3 8 1 45 24} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{3 8 1 45 24} 13 "unfinished <tag-b" <nil>
"unfinished <tag-b"
{3 8 1 45 24} 14 "a---b--\naa--bb-\naaa-bbb" <nil>
"a---b--\naa--bb-\naaa-bbb"
{3 8 1 45 24} 15 ".--.--.--.\n.--\n\n.--.--.\n" <nil>
".--.--.--.\n.--\n\n.--.--.\n"
{0 8 2 32 3} 0 "" <nil>
{0 8 2 32 3} 1 "no tabs" <nil>
{0 8 2 32 3} 2 "a    b    c\naaa  bbb  ccc\n" <nil>
{0 8 2 32 3} 3 "a  b\n\nlonger  b\n" <nil>
{0 8 2 32 3} 4 "a     c\nx  y  z\n      end\n" <nil>
{0 8 2 32 3} 5 "  indent\n    more  !\nx\n" <nil>
{0 8 2 32 3} 6 "one  two  three  four\n1    2\n10   20  30\n" <nil>
"one  two  three  four\n1    2\n10   20  30\n"
{0 8 2 32 3} 7 "wörld  世界  !\nx      y   z" <nil>
"wörld  世界  !\nx      y   z"
{0 8 2 32 3} 8 "a       b\nlong    b\n" <nil>
"a       b\nlong    b\n"
{0 8 2 32 3} 9 "a  b\na much longer  b\n" <nil>
"a  b\na much longer  b\n"
{0 8 2 32 3} 10 "<b>bold</b>        &amp;x  .\nplain text  y   .\n" <nil>
"<b>bold</b>        &amp;x  .\nplain text  y   .\n"
{0 8 2 32 3} 11 "a\tb  c\nx    y\n" <nil>
"a\tb  c\nx    y\n"
{0 8 2 32 3} 12 "unfinished a\tb" <nil>
"unfinished a\tb"
{0 8 2 32 3} 13 "unfinished <tag\tb" <nil>
"unfinished <tag\tb"
{0 8 2 32 3} 14 "a    b   \naa   bb  \naaa  bbb" <nil>
"a    b   \naa   bb  \naaa  bbb"
{0 8 2 32 3} 15 ".  .  .  .\n.  \n\n.  .  .\n" <nil>
".  .  .  .\n.  \n\n.  .  .\n"
{0 0 3 9 40} 0 "" <nil>
{0 0 3 9 40} 1 "no tabs" <nil>
{0 0 3 9 40} 2 "a|b|c\naaa|bbb|ccc\n" <nil>
{0 0 3 9 40} 3 "a|b\n\nlonger|b\n" <nil>
{0 0 3 9 40} 4 "a||c\nx|y|z\n||end\n" <nil>
{0 0 3 9 40} 5 "|indent\n||more|!\nx\n" <nil>
{0 0 3 9 40} 6 "one|two|three|four\n1|2\n10|20|30\n" <nil>
"one|two|three|four\n1|2\n10|20|30\n"
{0 0 3 9 40} 7 "wörld|世界|!\nx|y|z" <nil>
"wörld|世界|!\nx|y|z"
{0 0 3 9 40} 8 "a||b\nlong||b\n" <nil>
"a||b\nlong||b\n"
{0 0 3 9 40} 9 "a|b\n---\na much longer|b\n" <nil>
"a|b\n---\na much longer|b\n"
{0 0 3 9 40} 10 "<b>bold</b>|&amp;x|.\nplain text|y|.\n" <nil>
"<b>bold</b>|&amp;x|.\nplain text|y|.\n"
{0 0 3 9 40} 11 "\xffa\tb\xff|c\nx|y\n" <nil>
"\xffa\tb\xff|c\nx|y\n"
{0 0 3 9 40} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{0 0 3 9 40} 13 "unfinished <tag|b" <nil>
"unfinished <tag|b"
{0 0 3 9 40} 14 "a|b|\naa|bb|\naaa|bbb" <nil>
"a|b|\naa|bb|\naaa|bbb"
{0 0 3 9 40} 15 ".|.|.|.\n.|\n\n.|.|.\n" <nil>
".|.|.|.\n.|\n\n.|.|.\n"
{4 8 1 42 5} 0 "" <nil>
{4 8 1 42 5} 1 "no tabs" <nil>
{4 8 1 42 5} 2 "***a***bc\n*aaa*bbbccc\n" <nil>
{4 8 1 42 5} 3 "***ab\n\n*longerb\n" <nil>
{4 8 1 42 5} 4 "***a****c\n***x***yz\n********end\n" <nil>
{4 8 1 42 5} 5 "****indent\n*********more!\nx\n" <nil>
{4 8 1 42 5} 6 "*one*two*threefour\n***12\n**10**2030\n" <nil>
"*one*two*threefour\n***12\n**10**2030\n"
{4 8 1 42 5} 7 "*wörld**世界!\n*****x***yz" <nil>
"*wörld**世界!\n*****x***yz"
{4 8 1 42 5} 8 "****a****b\n*long****b\n" <nil>
"****a****b\n*long****b\n"
{4 8 1 42 5} 9 "***ab\n*a much longerb\n" <nil>
"***ab\n*a much longerb\n"
{4 8 1 42 5} 10 "*******<b>bold</b>**&amp;x.\n*plain text***y.\n" <nil>
"*******<b>bold</b>**&amp;x.\n*plain text***y.\n"
{4 8 1 42 5} 11 "*\xffa\tb\xffc\n***xy\n" <nil>
"*\xffa\tb\xffc\n***xy\n"
{4 8 1 42 5} 12 "unfinished \xffa\tb" <nil>
"unfinished \xffa\tb"
{4 8 1 42 5} 13 "unfinished <tag\tb" <nil>
"unfinished <tag\tb"
{4 8 1 42 5} 14 "***a***b\n**aa**bb\n*aaabbb" <nil>
"***a***b\n**aa**bb\n*aaabbb"
{4 8 1 42 5} 15 "***.***.***..\n***.\n\n***.***..\n" <nil>
"***.***.***..\n***.\n\n***.***..\n"
name        qty  price
apple       3    1.25
watermelon  12   30.5
full full
full full
full full
full full
full full
negative minwidth, tabwidth, or padding
*/
