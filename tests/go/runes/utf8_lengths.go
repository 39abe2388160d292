package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"a", "é", "世", "😁", "e\u0301", "\xff", ""} {
		r, size := utf8.DecodeRuneInString(s)
		fmt.Printf("%q bytes=%d runes=%d count=%d first=%U size=%d valid=%v\n", s, len(s), len([]rune(s)), utf8.RuneCountInString(s), r, size, utf8.ValidString(s))
	}
	fmt.Println(utf8.RuneLen('世'), utf8.RuneLen(-1), utf8.UTFMax, utf8.RuneError)
}

/* output:
"a" bytes=1 runes=1 count=1 first=U+0061 size=1 valid=true
"é" bytes=2 runes=1 count=1 first=U+00E9 size=2 valid=true
"世" bytes=3 runes=1 count=1 first=U+4E16 size=3 valid=true
"😁" bytes=4 runes=1 count=1 first=U+1F601 size=4 valid=true
"é" bytes=3 runes=2 count=2 first=U+0065 size=1 valid=true
"\xff" bytes=1 runes=1 count=1 first=U+FFFD size=1 valid=false
"" bytes=0 runes=0 count=0 first=U+FFFD size=0 valid=true
3 -1 4 65533
*/
