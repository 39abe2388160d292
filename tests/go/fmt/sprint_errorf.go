package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	base := errors.New("base")
	e1 := fmt.Errorf("ctx %d: %w", 1, base)
	e2 := fmt.Errorf("outer: %w", e1)
	e3 := fmt.Errorf("no wrap: %v", base)
	e4 := fmt.Errorf("two: %w and %w", base, os.ErrNotExist)
	fmt.Println(e2, errors.Is(e2, base), errors.Unwrap(e1) == base, errors.Unwrap(e3), errors.Is(e4, os.ErrNotExist), errors.Unwrap(e4))
	fmt.Printf("%T %T %T\n", e1, e3, e4)
	fmt.Println(fmt.Errorf("%w", nil), fmt.Errorf("%w", "x"))
	fmt.Println(fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("x", 1) == "x 1\n", fmt.Sprintf("%s-%d", "y", 2))
	fmt.Fprintf(os.Stdout, "%s %v\n", "to", os.Stdout != nil)
	b := fmt.Appendf([]byte("pre "), "%03d", 7)
	fmt.Println(string(b), string(fmt.Append(nil, 1, "x")))
}

/* output:
outer: ctx 1: base true true <nil> true <nil>
*fmt.wrapError *errors.errorString *fmt.wrapErrors
%!w(<nil>) %!w(string=x)
a1 2b true y-2
to true
pre 007 1x
*/
