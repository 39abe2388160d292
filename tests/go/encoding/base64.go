// Base64: alphabets, padding, line ends in between, and the place of what is wrong.
package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"strings"
)

var encodings = []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding,
	base64.RawURLEncoding, base64.StdEncoding.Strict(), base64.StdEncoding.WithPadding('*'), base64.RawStdEncoding.Strict()}

type oneByOne struct{ r io.Reader }

func (o oneByOne) Read(p []byte) (int, error) { return o.r.Read(p[:min(1, len(p))]) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	for _, text := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "\xFB\xEF\xBE\xFF\xFE"} {
		for _, e := range encodings {
			s := e.EncodeToString([]byte(text))
			back, err := e.DecodeString(s)
			fmt.Print(s, " ", e.EncodedLen(len(text)), " ", e.DecodedLen(len(s)), " ", string(back) == text, " ", err, "; ")
		}
		fmt.Println()
	}
	for _, s := range []string{"", "A", "A=", "A===", "AA", "AA=", "AA==", "AAA", "AAA=", "AA=A", "AA==A", "AAA=\n", "A\nA=\r\n=",
		"AA=\n", "A AA", "=", "====", "AAAA=", "AAAAA", "AAAAAA==", "AB==", "ABC=", "Zm9v!mFy", "Zm9vYmF\n\n\ny", "AA*A", "AA**",
		"AAA*x", "!", "AAA!", "\n", "AAAA\n"} {
		fmt.Printf("%q:", s)
		for _, e := range encodings {
			b, err := e.DecodeString(s)
			fmt.Printf(" %q", b)
			if at, ok := err.(base64.CorruptInputError); ok {
				fmt.Print(" at ", int64(at))
			}
		}
		fmt.Println()
	}
	fmt.Println(base64.CorruptInputError(7))
	try("short", func() { base64.NewEncoding("abc") })
	try("twice", func() { base64.NewEncoding(strings.Repeat("a", 64)) })
	try("newline", func() { base64.NewEncoding("\n" + strings.Repeat("a", 63)) })
	try("padding", func() { base64.StdEncoding.WithPadding('A') })
	try("padding", func() { base64.StdEncoding.WithPadding('\n') })
	try("padding", func() { base64.StdEncoding.WithPadding(0x100) })
	fmt.Println(string(base64.StdEncoding.AppendEncode([]byte("> "), []byte("xy"))))
	fmt.Println(base64.StdEncoding.AppendDecode([]byte("> "), []byte("eHk=")))

	var out bytes.Buffer
	text := strings.Repeat("streams of bytes ", 100)
	w := base64.NewEncoder(base64.StdEncoding, &out)
	for i := 0; i < len(text); {
		n := i%7 + 1
		if i > 500 {
			n = 1000
		}
		end := min(i+n, len(text))
		io.WriteString(w, text[i:end])
		i = end
	}
	fmt.Println(out.Len(), w.Close(), out.Len())
	broken := strings.Replace(out.String(), "c3Ry", "c3\nRy\n", -1)
	for _, r := range []io.Reader{strings.NewReader(broken), oneByOne{strings.NewReader(broken)},
		strings.NewReader(broken[:100]), strings.NewReader(broken[:101]), strings.NewReader("AAAA!AAA")} {
		all, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, r))
		fmt.Println(len(all), strings.HasPrefix(text, string(all)), err)
	}
	all, err := io.ReadAll(base64.NewDecoder(base64.RawStdEncoding, strings.NewReader("Zm9vYg")))
	fmt.Println(string(all), err)
}

/* output:
 0 0 true <nil>;  0 0 true <nil>;  0 0 true <nil>;  0 0 true <nil>;  0 0 true <nil>;  0 0 true <nil>;  0 0 true <nil>;
Zg== 4 3 true <nil>; Zg== 4 3 true <nil>; Zg 2 1 true <nil>; Zg 2 1 true <nil>; Zg== 4 3 true <nil>; Zg** 4 3 true <nil>; Zg 2 1 true <nil>;
Zm8= 4 3 true <nil>; Zm8= 4 3 true <nil>; Zm8 3 2 true <nil>; Zm8 3 2 true <nil>; Zm8= 4 3 true <nil>; Zm8* 4 3 true <nil>; Zm8 3 2 true <nil>;
Zm9v 4 3 true <nil>; Zm9v 4 3 true <nil>; Zm9v 4 3 true <nil>; Zm9v 4 3 true <nil>; Zm9v 4 3 true <nil>; Zm9v 4 3 true <nil>; Zm9v 4 3 true <nil>;
Zm9vYg== 8 6 true <nil>; Zm9vYg== 8 6 true <nil>; Zm9vYg 6 4 true <nil>; Zm9vYg 6 4 true <nil>; Zm9vYg== 8 6 true <nil>; Zm9vYg** 8 6 true <nil>; Zm9vYg 6 4 true <nil>;
Zm9vYmE= 8 6 true <nil>; Zm9vYmE= 8 6 true <nil>; Zm9vYmE 7 5 true <nil>; Zm9vYmE 7 5 true <nil>; Zm9vYmE= 8 6 true <nil>; Zm9vYmE* 8 6 true <nil>; Zm9vYmE 7 5 true <nil>;
Zm9vYmFy 8 6 true <nil>; Zm9vYmFy 8 6 true <nil>; Zm9vYmFy 8 6 true <nil>; Zm9vYmFy 8 6 true <nil>; Zm9vYmFy 8 6 true <nil>; Zm9vYmFy 8 6 true <nil>; Zm9vYmFy 8 6 true <nil>;
++++//4= 8 6 true <nil>; ----__4= 8 6 true <nil>; ++++//4 7 5 true <nil>; ----__4 7 5 true <nil>; ++++//4= 8 6 true <nil>; ++++//4* 8 6 true <nil>; ++++//4 7 5 true <nil>;
"": "" "" "" "" "" "" ""
"A": "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0
"A=": "" at 1 "" at 1 "" at 1 "" at 1 "" at 1 "" at 1 "" at 1
"A===": "" at 1 "" at 1 "" at 1 "" at 1 "" at 1 "" at 1 "" at 1
"AA": "" at 0 "" at 0 "\x00" "\x00" "" at 0 "" at 0 "\x00"
"AA=": "" at 3 "" at 3 "" at 2 "" at 2 "" at 3 "" at 2 "" at 2
"AA==": "\x00" "\x00" "" at 2 "" at 2 "\x00" "" at 2 "" at 2
"AAA": "" at 0 "" at 0 "\x00\x00" "\x00\x00" "" at 0 "" at 0 "\x00\x00"
"AAA=": "\x00\x00" "\x00\x00" "" at 3 "" at 3 "\x00\x00" "" at 3 "" at 3
"AA=A": "" at 2 "" at 2 "" at 2 "" at 2 "" at 2 "" at 2 "" at 2
"AA==A": "\x00" at 4 "\x00" at 4 "" at 2 "" at 2 "\x00" at 4 "" at 2 "" at 2
"AAA=\n": "\x00\x00" "\x00\x00" "" at 3 "" at 3 "\x00\x00" "" at 3 "" at 3
"A\nA=\r\n=": "\x00" "\x00" "" at 3 "" at 3 "\x00" "" at 3 "" at 3
"AA=\n": "" at 4 "" at 4 "" at 2 "" at 2 "" at 4 "" at 2 "" at 2
"A AA": "" at 1 "" at 1 "" at 1 "" at 1 "" at 1 "" at 1 "" at 1
"=": "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0
"====": "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0
"AAAA=": "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4
"AAAAA": "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4 "\x00\x00\x00" at 4
"AAAAAA==": "\x00\x00\x00\x00" "\x00\x00\x00\x00" "\x00\x00\x00" at 6 "\x00\x00\x00" at 6 "\x00\x00\x00\x00" "\x00\x00\x00" at 6 "\x00\x00\x00" at 6
"AB==": "\x00" "\x00" "" at 2 "" at 2 "" at 2 "" at 2 "" at 2
"ABC=": "\x00\x10" "\x00\x10" "" at 3 "" at 3 "" at 3 "" at 3 "" at 3
"Zm9v!mFy": "foo" at 4 "foo" at 4 "foo" at 4 "foo" at 4 "foo" at 4 "foo" at 4 "foo" at 4
"Zm9vYmF\n\n\ny": "foobar" "foobar" "foobar" "foobar" "foobar" "foobar" "foobar"
"AA*A": "" at 2 "" at 2 "" at 2 "" at 2 "" at 2 "" at 2 "" at 2
"AA**": "" at 2 "" at 2 "" at 2 "" at 2 "" at 2 "\x00" "" at 2
"AAA*x": "" at 3 "" at 3 "" at 3 "" at 3 "" at 3 "\x00\x00" at 4 "" at 3
"!": "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0 "" at 0
"AAA!": "" at 3 "" at 3 "" at 3 "" at 3 "" at 3 "" at 3 "" at 3
"\n": "" "" "" "" "" "" ""
"AAAA\n": "\x00\x00\x00" "\x00\x00\x00" "\x00\x00\x00" "\x00\x00\x00" "\x00\x00\x00" "\x00\x00\x00" "\x00\x00\x00"
illegal base64 data at input byte 7
short encoding alphabet is not 64-bytes long
twice encoding alphabet includes duplicate symbols
newline encoding alphabet contains newline character
padding padding contained in alphabet
padding invalid padding
padding invalid padding
> eHk=
[62 32 120 121] <nil>
2264 <nil> 2268
1700 true <nil>
1700 true <nil>
72 true <nil>
72 true unexpected EOF
3 false illegal base64 data at input byte 4
foob <nil>
*/
