// Readers put together: MultiReader, LimitReader, TeeReader, SectionReader, Pipe.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r := io.MultiReader(strings.NewReader("ab"), strings.NewReader("cdef"))
	b, err := io.ReadAll(io.LimitReader(r, 4))
	fmt.Println(string(b), err)
	var sb strings.Builder
	io.Copy(io.Discard, io.TeeReader(r, &sb))
	fmt.Println(sb.String())
	s := io.NewSectionReader(strings.NewReader("0123456789"), 3, 4)
	s.Seek(1, io.SeekStart)
	b, _ = io.ReadAll(s)
	fmt.Println(string(b), s.Size())
	pr, pw := io.Pipe()
	go func() { fmt.Fprint(pw, "through the pipe"); pw.CloseWithError(io.ErrUnexpectedEOF) }()
	b, err = io.ReadAll(pr)
	fmt.Println(string(b), err)
	_, err = io.ReadFull(strings.NewReader("xy"), make([]byte, 3))
	fmt.Println(err)
	_, err = io.ReadAtLeast(strings.NewReader(""), make([]byte, 3), 1)
	fmt.Println(err)
	io.WriteString(os.Stdout, "done\n")
	n, err := io.CopyN(io.Discard, strings.NewReader("abc"), 5)
	fmt.Println(n, err)
}

/* output:
abcd <nil>
ef
456 4
through the pipe unexpected EOF
unexpected EOF
EOF
done
3 EOF
*/
