package main

import (
	"fmt"
	"strings"
)

func main() {
	var b strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteByte('!')
	b.WriteRune('世')
	n, err := b.WriteString("end")
	b.Write([]byte{'.', '.'})
	fmt.Println(b.String(), b.Len(), n, err) // out: 3...2...1...!世end.. 21 3 <nil>
	b.Grow(100)
	fmt.Println(b.Cap() >= 100+b.Len()) // out: true
	b.Reset()
	fmt.Printf("%q %d\n", b.String(), b.Len()) // out: "" 0
	b.WriteString("x")
	c := b
	defer func() { fmt.Println(recover()) }() // out: strings: illegal use of non-zero Builder copied by value
	c.WriteString("y")
}
