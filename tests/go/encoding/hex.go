// Hexadecimal digits: both cases are read, the first wrong byte is named, an odd digit is an error after those before it.
package main

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	s := hex.EncodeToString([]byte("Hello\x00\xFF~"))
	fmt.Println(s, hex.EncodedLen(7), hex.DecodedLen(15))
	for _, in := range []string{s, "", "DEADbeef", "a", "abc", "zz", "0g", "g0", "01x", "012g4", "é"} {
		b, err := hex.DecodeString(in)
		var wrong hex.InvalidByteError
		fmt.Printf("%q: %x %v %v %v\n", in, b, err, err == hex.ErrLength, errors.As(err, &wrong))
	}
	dst := make([]byte, 8)
	fmt.Println(hex.Encode(dst, []byte{1, 0xAB}), string(dst[:4]))
	n, err := hex.Decode(dst, []byte("0102zz"))
	fmt.Println(n, err, dst[:2])
	fmt.Println(string(hex.AppendEncode([]byte("0x"), []byte{7, 8})))
	more, err := hex.AppendDecode([]byte{1}, []byte("0203q0"))
	fmt.Println(more, err)

	fmt.Print(hex.Dump([]byte("The quick brown fox jumps\n\tover\x7F\x80 the dog")))
	fmt.Print(hex.Dump(nil), hex.Dump([]byte{1}))
	d := hex.Dumper(os.Stdout)
	for _, part := range []string{"abc", "", "defghijklmnopqrst", "uvw"} {
		n, err := io.WriteString(d, part)
		fmt.Println(n, err)
	}
	fmt.Println(d.Close(), d.Close())
	_, err = d.Write([]byte("x"))
	fmt.Println(err)

	var out bytes.Buffer
	e := hex.NewEncoder(&out)
	e.Write([]byte(strings.Repeat("go", 700)))
	fmt.Println(out.Len(), out.String()[:12])
	for _, in := range []string{out.String(), "616", "61zz62", "6", ""} {
		all, err := io.ReadAll(hex.NewDecoder(strings.NewReader(in)))
		fmt.Println(len(all), err)
	}
}

/* output:
48656c6c6f00ff7e 14 7
"48656c6c6f00ff7e": 48656c6c6f00ff7e <nil> false false
"":  <nil> false false
"DEADbeef": deadbeef <nil> false false
"a":  encoding/hex: odd length hex string true false
"abc": ab encoding/hex: odd length hex string true false
"zz":  encoding/hex: invalid byte: U+007A 'z' false true
"0g":  encoding/hex: invalid byte: U+0067 'g' false true
"g0":  encoding/hex: invalid byte: U+0067 'g' false true
"01x": 01 encoding/hex: invalid byte: U+0078 'x' false true
"012g4": 01 encoding/hex: invalid byte: U+0067 'g' false true
"é":  encoding/hex: invalid byte: U+00C3 'Ã' false true
4 01ab
2 encoding/hex: invalid byte: U+007A 'z' [1 2]
0x0708
[1 2 3] encoding/hex: invalid byte: U+0071 'q'
00000000  54 68 65 20 71 75 69 63  6b 20 62 72 6f 77 6e 20  |The quick brown |
00000010  66 6f 78 20 6a 75 6d 70  73 0a 09 6f 76 65 72 7f  |fox jumps..over.|
00000020  80 20 74 68 65 20 64 6f  67                       |. the dog|
00000000  01                                                |.|
00000000  61 62 63 3 <nil>
0 <nil>
64 65 66 67 68  69 6a 6b 6c 6d 6e 6f 70  |abcdefghijklmnop|
00000010  71 72 73 74 17 <nil>
75 76 77 3 <nil>
                             |qrstuvw|
<nil> <nil>
encoding/hex: dumper closed
2800 676f676f676f
1400 <nil>
1 unexpected EOF
1 encoding/hex: invalid byte: U+007A 'z'
0 unexpected EOF
0 <nil>
*/
