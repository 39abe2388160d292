// Runes beyond U+FFFF are two units of UTF-16; halves without their other half become U+FFFD.
package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	for _, r := range []rune{'a', 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000, '😀', 0x10FFFF, 0x110000, -1} {
		high, low := utf16.EncodeRune(r)
		fmt.Printf("%x: %x %x len %d surrogate %v %x\n", r, high, low, utf16.RuneLen(r), utf16.IsSurrogate(r),
			utf16.AppendRune(nil, r))
	}
	fmt.Printf("%x\n", utf16.DecodeRune(0xD83D, 0xDE00))
	fmt.Printf("%x\n", utf16.DecodeRune(0xDE00, 0xD83D))
	fmt.Printf("%x\n", utf16.DecodeRune('a', 'b'))
	units := utf16.Encode([]rune("héllo, 世界 😀!\x00"))
	fmt.Printf("%x %d\n", units, len(units))
	fmt.Printf("%q\n", string(utf16.Decode(units)))
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xD83D, 'x', 0xDE00, 0xD83D, 0xDE00, 0xD83D, 0xD83D, 0xDE00, 0xD83D}))
	fmt.Printf("%x\n", utf16.Encode([]rune{0xD800, -5, 0x110000, 'z'}))
	fmt.Println(len(utf16.Decode(nil)), len(utf16.Encode(nil)), utf16.Decode(nil) == nil)
}

/* output:
61: fffd fffd len 1 surrogate false [61]
d7ff: fffd fffd len 1 surrogate false [d7ff]
d800: fffd fffd len -1 surrogate true [fffd]
dfff: fffd fffd len -1 surrogate true [fffd]
e000: fffd fffd len 1 surrogate false [e000]
ffff: fffd fffd len 1 surrogate false [ffff]
10000: d800 dc00 len 2 surrogate false [d800 dc00]
1f600: d83d de00 len 2 surrogate false [d83d de00]
10ffff: dbff dfff len 2 surrogate false [dbff dfff]
110000: fffd fffd len -1 surrogate false [fffd]
-1: fffd fffd len -1 surrogate false [fffd]
1f600
fffd
fffd
[68 e9 6c 6c 6f 2c 20 4e16 754c 20 d83d de00 21 0] 14
"héllo, 世界 😀!\x00"
[fffd 78 fffd 1f600 fffd 1f600 fffd]
[fffd fffd fffd 7a]
0 0 false
*/
