// A Scanner splits by lines, words, runes or as told; too long a line is an error.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
)

func all(split bufio.SplitFunc, text string) {
	s := bufio.NewScanner(strings.NewReader(text))
	if split != nil {
		s.Split(split)
	}
	for s.Scan() {
		fmt.Printf("%q ", s.Text())
	}
	fmt.Println(s.Err())
}

func main() {
	all(nil, "a\r\nb\n\nc")
	all(bufio.ScanWords, "  x  yy\tz ")
	all(bufio.ScanRunes, "é\xff")
	all(func(data []byte, end bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		if end && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	}, "1,2,,3")
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	s.Buffer(make([]byte, 10), 20)
	fmt.Println(s.Scan(), s.Err())
}

/* output:
"a" "b" "" "c" <nil>
"x" "yy" "z" <nil>
"é" "�" <nil>
"1" "2" "" "3" <nil>
false bufio.Scanner: token too long
*/
