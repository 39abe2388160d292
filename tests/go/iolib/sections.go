// Sections, offsets, copies, several readers and writers as one: counts and errors.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
)

type at struct{ b []byte }

func (a *at) WriteAt(p []byte, off int64) (int, error) {
	if int(off)+len(p) > len(a.b) {
		return 0, errors.New("too far")
	}
	return copy(a.b[off:], p), nil
}

type lying struct{ n int }

func (l lying) Write(p []byte) (int, error) { return l.n, nil }

type plain struct{ r io.Reader }

func (p plain) Read(b []byte) (int, error) { return p.r.Read(b) }

func main() {
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, err := io.ReadAll(s)
	fmt.Println(string(all), err, s.Size())
	for _, c := range []struct {
		off    int64
		whence int
	}{{1, 0}, {1, 1}, {-1, 2}, {-9, 1}, {0, 3}, {20, 0}} {
		p, err := s.Seek(c.off, c.whence)
		n, err2 := s.Read(make([]byte, 2))
		fmt.Println(p, err, n, err2)
	}
	buf := make([]byte, 4)
	for _, off := range []int64{0, 1, 3, 5, -1} {
		n, err := s.ReadAt(buf, off)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	_, off, n := s.Outer()
	fmt.Println(off, n, io.NewSectionReader(nil, 5, math.MaxInt64).Size())

	a := &at{[]byte("..........")}
	o := io.NewOffsetWriter(a, 3)
	fmt.Println(o.Write([]byte("ab")))
	fmt.Println(o.WriteAt([]byte("z"), 6))
	fmt.Println(o.WriteAt([]byte("z"), -1))
	fmt.Println(o.Seek(-1, io.SeekCurrent))
	fmt.Println(o.Write([]byte("cdefghij")))
	fmt.Println(o.Seek(0, io.SeekEnd))
	fmt.Println(o.Seek(-1, io.SeekStart))
	fmt.Println(string(a.b))

	var b bytes.Buffer
	fmt.Println(io.Copy(&b, plain{strings.NewReader("copied")}))
	fmt.Println(io.CopyN(&b, strings.NewReader("12345"), 3))
	fmt.Println(io.CopyN(&b, strings.NewReader("12345"), 9))
	fmt.Println(io.CopyBuffer(lying{2}, plain{strings.NewReader("abcdef")}, make([]byte, 4)))
	fmt.Println(io.CopyBuffer(lying{9}, plain{strings.NewReader("abcdef")}, make([]byte, 4)))
	fmt.Println(io.Copy(io.Discard, plain{strings.NewReader("gone")}))
	func() {
		defer func() { fmt.Println(recover()) }()
		io.CopyBuffer(&b, plain{strings.NewReader("x")}, []byte{})
	}()
	m := io.MultiReader(strings.NewReader("one "), io.MultiReader(), strings.NewReader("two"))
	fmt.Println(io.Copy(os.Stdout, m))
	fmt.Println(io.Copy(os.Stdout, m))
	var x, y strings.Builder
	w := io.MultiWriter(&x, io.MultiWriter(&y, io.Discard))
	fmt.Println(io.WriteString(w, "both"))
	fmt.Println(x.String(), y.String())
	fmt.Println(io.MultiWriter(&x, lying{1}, &y).Write([]byte("ab")))
	_, isWriterTo := io.NopCloser(strings.NewReader("")).(io.WriterTo)
	_, plainIs := io.NopCloser(plain{}).(io.WriterTo)
	fmt.Println(isWriterTo, plainIs, b.String())
	n2, err := io.ReadAtLeast(strings.NewReader("abc"), buf, 4)
	fmt.Println(n2, err)
	n2, err = io.ReadAtLeast(strings.NewReader("abc"), buf, 5)
	fmt.Println(n2, err)
	n2, err = io.ReadFull(strings.NewReader(""), buf)
	fmt.Println(n2, err)
}

/* output:
23456 <nil> 5
1 <nil> 2 <nil>
4 <nil> 1 <nil>
4 <nil> 1 <nil>
0 Seek: invalid offset 0 EOF
0 Seek: invalid whence 0 EOF
20 <nil> 0 EOF
"2345" <nil>
"3456" <nil>
"56" EOF
"" EOF
"" EOF
2 5 9223372036854775802
2 <nil>
1 <nil>
0 Seek: invalid offset
1 <nil>
0 too far
0 Seek: invalid whence
0 Seek: invalid offset
...ab....z
6 <nil>
3 <nil>
5 EOF
2 short write
0 invalid write result
4 <nil>
empty buffer in CopyBuffer
one two7 <nil>
0 <nil>
4 <nil>
both both
1 short write
true false copied12312345
3 unexpected EOF
0 short buffer
0 EOF
*/
