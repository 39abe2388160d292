// A Writer buffers until Flush; a Reader peeks and reads lines.
package main

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	var sb strings.Builder
	w := bufio.NewWriterSize(&sb, 16)
	w.WriteString("hello")
	fmt.Println(sb.Len(), w.Buffered(), w.Available())
	w.WriteString(" and much more")
	fmt.Println(sb.String(), w.Buffered())
	w.WriteRune('é')
	w.Flush()
	fmt.Println(sb.String())
	r := bufio.NewReader(strings.NewReader("first\nsecond line\nend"))
	p, err := r.Peek(3)
	fmt.Println(string(p), err)
	l, pre, err := r.ReadLine()
	fmt.Println(string(l), pre, err)
	s, err := r.ReadString(' ')
	fmt.Printf("%q %v\n", s, err)
	c, n, _ := r.ReadRune()
	fmt.Println(string(c), n, r.UnreadRune(), r.Buffered())
	d, _ := r.Discard(5)
	s, err = r.ReadString('x')
	fmt.Printf("%d %q %v\n", d, s, err)
}

/* output:
0 5 11
hello and much m 3
hello and much moreé
fir <nil>
first false <nil>
"second " <nil>
l 1 <nil> 8
5 "end" EOF
*/
