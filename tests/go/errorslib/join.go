package main

import (
	"errors"
	"fmt"
)

type multi []error

func (m multi) Error() string   { return fmt.Sprint(len(m), " errors") }
func (m multi) Unwrap() []error { return m }

func main() {
	a, b := errors.New("a"), errors.New("b")
	j := errors.Join(a, nil, b)
	fmt.Printf("%q %v %v\n", j.Error(), errors.Is(j, a), errors.Is(j, b))
	fmt.Println(errors.Join(nil, nil) == nil, errors.Join() == nil, errors.Unwrap(j))
	m := multi{fmt.Errorf("x: %w", a), b}
	fmt.Println(m, errors.Is(m, a), errors.Is(m, errors.New("a")))
	j2 := errors.Join(j, errors.New("c"))
	fmt.Println(j2)
	u, ok := j2.(interface{ Unwrap() []error })
	fmt.Println(ok, len(u.Unwrap()))
}

/* output:
"a\nb" true true
true true <nil>
2 errors true false
a
b
c
true 2
*/
