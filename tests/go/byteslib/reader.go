// bytes.Reader: like strings.Reader, over a slice.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

func main() {
	r := bytes.NewReader([]byte("héllo world"))
	fmt.Println(r.Len(), r.Size(), r.UnreadByte(), r.UnreadRune())
	c, _ := r.ReadByte()
	ch, size, _ := r.ReadRune()
	fmt.Println(c, ch, size, r.UnreadRune(), r.UnreadRune(), r.UnreadByte(), r.Len())
	buf := make([]byte, 5)
	n, err := r.Read(buf)
	fmt.Printf("%d %v %q\n", n, err, buf)
	n, err = r.ReadAt(buf, 9)
	fmt.Printf("%d %v %q\n", n, err, buf[:n])
	_, err = r.ReadAt(buf, -1)
	fmt.Println(err)
	_, err = r.ReadAt(buf, 99)
	fmt.Println(err)
	for _, s := range []struct {
		off    int64
		whence int
	}{{3, io.SeekStart}, {-2, io.SeekCurrent}, {-4, io.SeekEnd}, {-1, io.SeekStart}, {0, 7}, {50, io.SeekStart}} {
		at, err := r.Seek(s.off, s.whence)
		fmt.Println(at, err, r.Len())
	}
	_, err = r.Read(buf)
	fmt.Println(err)
	r.Seek(-5, io.SeekEnd)
	m, err := r.WriteTo(os.Stdout)
	fmt.Println("", m, err)
	r.Reset([]byte("x"))
	fmt.Println(r.Len(), r.Size())
}

/* output:
12 12 bytes.Reader.UnreadByte: at beginning of slice bytes.Reader.UnreadRune: at beginning of slice
104 233 2 <nil> bytes.Reader.UnreadRune: previous operation was not ReadRune <nil> 12
5 <nil> "héll"
3 EOF "rld"
bytes.Reader.ReadAt: negative offset
EOF
3 <nil> 9
1 <nil> 11
8 <nil> 4
0 bytes.Reader.Seek: negative position 4
0 bytes.Reader.Seek: invalid whence 4
50 <nil> 0
EOF
world 5 <nil>
1 1
*/
