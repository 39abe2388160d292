// unicode/utf8: encoding, lengths, last runes.
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	b := utf8.AppendRune(nil, 'é')
	b = utf8.AppendRune(b, '世')
	b = utf8.AppendRune(b, 0x1F600)
	fmt.Printf("% x %d\n", b, utf8.RuneCount(b))
	r, n := utf8.DecodeLastRune(b)
	fmt.Printf("%c %d\n", r, n)
	fmt.Println(utf8.RuneLen('a'), utf8.RuneLen('é'), utf8.RuneLen(-1), utf8.FullRune(b[:1]), utf8.FullRune(b[:2]), utf8.RuneStart(b[1]), utf8.ValidRune(0xDFFF))
	buf := make([]byte, 4)
	fmt.Println(utf8.EncodeRune(buf, '€'), buf)
	fmt.Println(utf8.DecodeRune(nil))
}

/* output:
c3 a9 e4 b8 96 f0 9f 98 80 3
😀 4
1 2 -1 false true false false
3 [226 130 172 0]
65533 0
*/
