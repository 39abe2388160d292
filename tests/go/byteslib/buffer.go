// A Buffer's reads, unreads and truncations; how its capacity grows; its errors and panics.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

func caught(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type failing struct{ n int }

func (f *failing) Read(p []byte) (int, error) {
	if f.n--; f.n < 0 {
		return 0, errors.New("broken")
	}
	return copy(p, "data"), nil
}

func (f *failing) Write(p []byte) (int, error) { return 2, nil }

func main() {
	var b bytes.Buffer
	caps := []int{}
	for i := 0; i < 3000; i += 7 {
		b.WriteString("1234567")
		if n := b.Cap(); len(caps) == 0 || caps[len(caps)-1] != n {
			caps = append(caps, n)
		}
	}
	fmt.Println(caps, b.Len())
	b.Next(1500)
	for i := 0; i < 400; i++ {
		b.Write([]byte("abc"))
	}
	fmt.Println(b.Cap(), b.Len(), b.Available())
	for _, n := range []int{0, 1, 64, 65, 100, 1000, 5000} {
		var g bytes.Buffer
		g.Grow(n)
		g.WriteByte('x')
		g.Grow(n)
		fmt.Print(g.Cap(), " ", g.Available(), "; ")
	}
	fmt.Println()

	b.Reset()
	b.WriteString("héllo\nworld\nend")
	r, size, err := b.ReadRune()
	fmt.Println(r, size, err, b.UnreadRune(), b.UnreadRune())
	c, err := b.ReadByte()
	fmt.Println(c, err, b.UnreadByte(), b.UnreadByte(), b.UnreadRune())
	line, err := b.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	bs, err := b.ReadBytes('\n')
	fmt.Printf("%q %v %q\n", bs, err, b.Next(2))
	line, err = b.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	_, err = b.ReadByte()
	fmt.Println(err, b.UnreadByte(), b.Len())
	_, _, err = b.ReadRune()
	fmt.Println(err)
	n, err := b.Read(make([]byte, 3))
	fmt.Println(n, err)
	n, err = b.Read(nil)
	fmt.Println(n, err)
	b.WriteRune('é')
	b.WriteRune(-1)
	fmt.Printf("%q\n", b.AvailableBuffer())
	b.Write(append(b.AvailableBuffer(), "more"...))
	b.Truncate(5)
	fmt.Printf("%q %q\n", b.String(), b.Bytes())
	caught("truncate", func() { b.Truncate(100) })
	caught("grow", func() { b.Grow(-1) })
	caught("too large", func() { b.Grow(1<<63 - 1) })
	var none *bytes.Buffer
	fmt.Println(none.String())

	m, err := b.ReadFrom(&failing{3})
	fmt.Println(m, err, b.Len())
	m, err = b.WriteTo(&failing{})
	fmt.Println(m, err, b.Len())
	m, err = b.WriteTo(io.Discard)
	fmt.Println(m, err, b.Len())
	m, err = bytes.NewBufferString("x").ReadFrom(strings.NewReader("yz"))
	fmt.Println(m, err)
	old := bytes.NewBuffer([]byte("old"))
	old.WriteString("new")
	fmt.Println(old)
}

/* output:
[64 128 256 512 1024 2048 4096] 3003
5376 2703 2673
64 63; 64 63; 128 127; 80 79; 112 111; 1024 1023; 5376 5375;
104 1 <nil> <nil> bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune
104 <nil> <nil> bytes.Buffer: UnreadByte: previous operation was not a successful read bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune
"héllo\n" <nil>
"world\n" <nil> "en"
"d" EOF
EOF bytes.Buffer: UnreadByte: previous operation was not a successful read 0
EOF
0 EOF
0 <nil>
""
"é�" "é�"
truncate bytes.Buffer: truncation out of range
grow bytes.Buffer.Grow: negative count
too large bytes.Buffer: too large
<nil>
12 broken 17
2 short write 15
15 <nil> 0
2 <nil>
oldnew
*/
