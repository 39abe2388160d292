// Buffered reading and writing: which calls reach the other side, and what WriteTo and ReadFrom do.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
)

type source struct{ s string }

func (s *source) Read(p []byte) (int, error) {
	if s.s == "" {
		fmt.Print("[read ", len(p), " EOF]")
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), 20)], s.s)
	s.s = s.s[n:]
	fmt.Print("[read ", len(p), " ", n, "]")
	return n, nil
}

type sink struct{ all bytes.Buffer }

func (s *sink) Write(p []byte) (int, error) {
	fmt.Print("[write ", len(p), "]")
	return s.all.Write(p)
}

type stringSink struct{ sink }

func (s *stringSink) WriteString(t string) (int, error) {
	fmt.Print("[string ", len(t), "]")
	return s.all.WriteString(t)
}

type empty struct{}

func (empty) Read(p []byte) (int, error) { return 0, nil }

func main() {
	text := strings.Repeat("0123456789", 10)
	r := bufio.NewReaderSize(&source{text}, 16)
	buf := make([]byte, 40)
	for i := 0; i < 3; i++ {
		n, err := r.Read(buf[:3])
		fmt.Println(n, err, r.Buffered())
	}
	n, err := r.Read(buf)
	fmt.Println(n, err, r.Buffered())
	n, err = r.Read(buf)
	fmt.Println(n, err, r.Buffered())
	n, err = r.Discard(21)
	fmt.Println(n, err, r.Buffered())
	p, err := r.Peek(5)
	fmt.Printf("%q %v %v\n", p, err, r.UnreadByte())
	p, err = r.Peek(17)
	fmt.Printf("%q %v\n", p, err)
	p, err = r.Peek(-1)
	fmt.Printf("%q %v\n", p, err)
	n, err = r.Discard(-1)
	fmt.Println(n, err)
	n, err = r.Discard(1000)
	fmt.Println(n, err, r.Buffered())

	r = bufio.NewReaderSize(&source{text}, 16)
	r.ReadByte()
	var out sink
	m, err := r.WriteTo(&out)
	fmt.Println(m, err, out.all.Len())
	r = bufio.NewReader(strings.NewReader("short"))
	m, err = r.WriteTo(&out)
	fmt.Println(m, err)
	r = bufio.NewReader(empty{})
	_, err = r.ReadByte()
	fmt.Println(err)
	line, err := bufio.NewReaderSize(strings.NewReader(strings.Repeat("x", 20)+"\r\ny"), 16).ReadSlice('\n')
	fmt.Printf("%q %v\n", line, err)

	w := bufio.NewWriterSize(&out, 16)
	w.WriteString("abc")
	w.WriteString(text[:30])
	fmt.Println(w.Buffered(), w.Available(), w.Size())
	w.Write([]byte(text[:50]))
	fmt.Println(w.Buffered())
	w.WriteRune('é')
	w.WriteByte('!')
	fmt.Println(w.Buffered(), w.Flush(), w.Buffered())
	s := bufio.NewWriterSize(&stringSink{}, 16)
	s.WriteString(text)
	s.WriteString("ab")
	s.WriteString(text)
	fmt.Println(s.Buffered())
	w.Write(append(w.AvailableBuffer(), "appended"...))
	m, err = w.ReadFrom(&source{text})
	fmt.Println(m, err, w.Buffered())
	m, err = w.ReadFrom(empty{})
	fmt.Println(m, err)
	var b bytes.Buffer
	w.Reset(&b)
	m, err = w.ReadFrom(strings.NewReader("through"))
	fmt.Println(m, err, w.Buffered(), b.String())
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), w)
	rw.WriteString("out")
	c, err := rw.ReadByte()
	fmt.Println(string(c), err, rw.Flush(), b.String())
}

/* output:
[read 16 16]3 <nil> 13
3 <nil> 10
3 <nil> 7
7 <nil> 0
[read 40 20]20 <nil> 0
[read 16 16][read 16 16]21 <nil> 11
"78901" <nil> bufio: invalid use of UnreadByte
[read 5 5]"7890123456789012" bufio: buffer full
"" bufio: negative count
0 bufio: negative count
[read 16 16][read 16 11][read 16 EOF]43 EOF 0
[read 16 16][write 15][read 16 16][write 16][read 16 16][write 16][read 16 16][write 16][read 16 16][write 16][read 16 16][write 16][read 16 4][write 4][read 16 EOF]99 <nil> 99
[write 0][write 5]5 <nil>
multiple Read calls return no data or error
"xxxxxxxxxxxxxxxx" bufio: buffer full
[write 16][write 16]1 15 16
[write 16][write 35]0
[write 3]3 <nil> 0
[string 100][write 16][string 86]0
[read 8 8][write 16][read 16 16][write 16][read 16 16][write 16][read 16 16][write 16][read 16 16][write 16][read 16 16][write 16][read 16 12][read 4 EOF]100 <nil> 12
0 multiple Read calls return no data or error
7 <nil> 0 through
i <nil> <nil> throughout
*/
