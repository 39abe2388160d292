// An unexported field of another package.
package main

import "strings"

func main() {
	var b strings.Builder
	_ = b.buf // error col:8: b.buf undefined (cannot refer to unexported field buf)
}
