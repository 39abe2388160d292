// Interfaces embed interfaces; overlapping methods are one.
package main

import (
	"fmt"
	"io"
	"strings"
)

type ReadCloser interface {
	io.Reader
	io.Closer
	interface{ Close() error }
}

type rc struct{ *strings.Reader }

func (rc) Close() error { fmt.Println("closed"); return nil }

func main() {
	var r ReadCloser = rc{strings.NewReader("data")}
	b, err := io.ReadAll(r)
	fmt.Println(string(b), err, r.Close())
	var c io.Closer = r
	_, ok := c.(io.Reader)
	_, not := c.(io.Writer)
	fmt.Println(ok, not)
}

/* output:
closed
data <nil> <nil>
true false
*/
