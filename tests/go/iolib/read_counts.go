// What readers that say strange things about their counts do to those who read them.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
)

// odd gives all it is asked for and an error.
type odd struct{}

func (odd) Read(p []byte) (int, error) { return copy(p, "abcdef"), errors.New("odd") }

type negative struct{}

func (negative) Read(p []byte) (int, error) { return -1, nil }

// depth says how many calls deep it is read.
type depth struct{ calls int }

func (d *depth) Read(p []byte) (int, error) {
	d.calls = runtime.Callers(0, make([]uintptr, 200))
	return 0, io.EOF
}

func main() {
	var b bytes.Buffer
	n, err := io.CopyN(&b, odd{}, 3)
	fmt.Println(n, err, b.String()) // out: 3 <nil> abc
	n, err = io.CopyN(&b, strings.NewReader("x"), 3)
	fmt.Println(n, err) // out: 1 EOF

	func() {
		defer func() { fmt.Println(recover()) }() // out: bytes.Buffer: reader returned negative count from Read
		b.ReadFrom(negative{})
	}()

	one, many := &depth{}, &depth{}
	io.MultiReader(one).Read(make([]byte, 1))
	chain := io.Reader(many)
	for range 100 {
		chain = io.MultiReader(chain)
	}
	chain.Read(make([]byte, 1))
	fmt.Println(many.calls == one.calls) // out: true

	inner := io.MultiReader(strings.NewReader("ab"), strings.NewReader("cd"), strings.NewReader("ef"))
	outer := io.MultiReader(inner)
	for _, r := range []io.Reader{inner, outer, inner, outer, outer, inner} { // which share what is left
		p := make([]byte, 1)
		n, err := r.Read(p)
		fmt.Printf("%q %v; ", p[:n], err)
	}
	rest, _ := io.ReadAll(inner)
	fmt.Printf("%q\n", rest) // out: "a" <nil>; "b" <nil>; "c" <nil>; "d" <nil>; "e" <nil>; "f" <nil>; ""
}
