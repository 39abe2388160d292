// NewReader and NewWriter of a buffered reader or writer give that one back, so Reset of it to itself changes nothing.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r := bufio.NewReader(strings.NewReader("abc\ndef\n"))
	line, _ := r.ReadString('\n')
	fmt.Printf("%q\n", line) // out: "abc\n"
	r.Reset(r)
	fmt.Println(bufio.NewReader(r) == r) // out: true
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err) // out: "def\n" <nil>
	_, err = r.ReadByte()
	fmt.Println(err == io.EOF) // out: true

	w := bufio.NewWriter(os.Stdout)
	w.WriteString("kept\n")
	w.Reset(w)
	fmt.Println(w.Buffered()) // out: 5
	w.Flush()                 // out: kept
}
