package main

import (
	"fmt"
	"io"
)

type A struct{}

func (A) Read(p []byte) int { return 0 }

type B struct{}

func (*B) String() string { return "" }

type C struct{}

func (C) string() string { return "" }

type E interface{ string() string }

func main() {
	var r io.Reader = A{} // error col:20: cannot use A{} (value of type A) as io.Reader value in variable declaration: A does not implement io.Reader (wrong type for method Read)\n\t\thave Read([]byte) int\n\t\twant Read([]byte) (int, error)
	var s fmt.Stringer = B{} /* error col:6: declared and not used: s */ // error col:23: cannot use B{} (value of type B) as fmt.Stringer value in variable declaration: B does not implement fmt.Stringer (method String has pointer receiver)
	var t fmt.Stringer = C{} // error col:23: cannot use C{} (value of type C) as fmt.Stringer value in variable declaration: C does not implement fmt.Stringer (missing method String)\n\t\thave string() string\n\t\twant String() string
	var e E = C{}
	s = e // error col:6: cannot use e (variable of type E) as fmt.Stringer value in assignment: E does not implement fmt.Stringer (missing method String)
	var w io.Writer = nil
	w = r // error col:6: cannot use r (variable of type io.Reader) as io.Writer value in assignment: io.Reader does not implement io.Writer (missing method Write)
	_ = []fmt.Stringer{&B{}, B{}, 5} /* error col:27: cannot use B{} (value of type B) as fmt.Stringer value in array or slice literal: B does not implement fmt.Stringer (method String has pointer receiver) */ // error col:32: cannot use 5 (constant of type int) as fmt.Stringer value in array or slice literal: int does not implement fmt.Stringer (missing method String)
	_, _ = t, w
}
