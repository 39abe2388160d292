// Escapes in interpreted strings; raw strings keep everything but carriage returns.
package main

import "fmt"

func main() {
	s := "\a\b\f\n\r\t\v\\\"\x41\101\u00e9\U0001F600"
	fmt.Printf("%q %d\n", s, len(s))
	r := `a\n"b"
	c`
	fmt.Printf("%q\n", r)
	fmt.Println('\'', '\\', '\x00', '\377', '\u1234', "\xe9" == "é")
}

/* output:
"\a\b\f\n\r\t\v\\\"AAé😀" 17
"a\\n\"b\"\n\tc"
39 92 0 255 4660 false
*/
