// Package testing/iotest: readers and writers that behave unpleasantly but lawfully.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"testing/iotest"
)

// read shows what each call of Read gives.
func read(r io.Reader, size int) {
	p := make([]byte, size)
	for range 6 {
		n, err := r.Read(p)
		fmt.Printf("%q %v; ", p[:n], err)
		if err == io.EOF {
			break
		}
	}
	fmt.Println()
}

// short ends one byte too early, by its own account.
type short struct{ *strings.Reader }

func (s short) Read(p []byte) (int, error) {
	if s.Len() == 1 {
		return 0, io.EOF
	}
	return s.Reader.Read(p[:min(1, len(p))])
}

func main() {
	read(iotest.OneByteReader(strings.NewReader("abc")), 4)  // out: "a" <nil>; "b" <nil>; "c" <nil>; "" EOF;
	read(iotest.HalfReader(strings.NewReader("abcdef")), 5)  // out: "abc" <nil>; "def" <nil>; "" EOF;
	read(iotest.DataErrReader(strings.NewReader("abcd")), 3) // out: "abc" <nil>; "d" EOF;
	read(iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("ab"))), 3)
	// out: "a" <nil>; "" timeout; "b" <nil>; "" EOF;
	read(iotest.ErrReader(errors.New("no")), 1)
	// out: "" no; "" no; "" no; "" no; "" no; "" no;

	var b bytes.Buffer
	w := iotest.TruncateWriter(&b, 5)
	for _, s := range []string{"abc", "def", "ghi"} {
		fmt.Print(w.Write([]byte(s)))
		fmt.Print("; ")
	}
	fmt.Println(b.String()) // out: 3 <nil>; 3 <nil>; 3 <nil>; abcde

	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	io.WriteString(iotest.NewWriteLogger("write", io.Discard), "hi")  // out: write 6869
	io.ReadAll(iotest.NewReadLogger("read", strings.NewReader("hi"))) // out: read 6869
	// out: read : EOF

	fmt.Println(iotest.TestReader(strings.NewReader("some text"), []byte("some text"))) // out: <nil>
	fmt.Println(iotest.TestReader(strings.NewReader(""), nil))                          // out: <nil>
	fmt.Println(iotest.TestReader(iotest.ErrReader(io.EOF), nil))                       // out: <nil>
	fmt.Println(iotest.TestReader(short{strings.NewReader("abc")}, []byte("abc")))
	// out: ReadAll(small amounts) = "ab"
	// out: 	want "abc"
	fmt.Println(iotest.TestReader(strings.NewReader("abc"), []byte("abd")))
	// out: ReadAll(small amounts) = "abc"
	// out: 	want "abd"
}
