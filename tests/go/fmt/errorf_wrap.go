// Errorf wraps one or several errors; %v does not wrap.
package main

import (
	"errors"
	"fmt"
)

func main() {
	a, b := errors.New("a"), errors.New("b")
	one := fmt.Errorf("one: %w", a)
	two := fmt.Errorf("%w and %w", one, b)
	none := fmt.Errorf("none: %v", a)
	fmt.Println(one, two, none)
	fmt.Println(errors.Is(two, a), errors.Is(two, b), errors.Is(none, a), errors.Unwrap(one) == a, errors.Unwrap(two))
	fmt.Println(fmt.Errorf("%w", nil), fmt.Errorf("%w", "text"))
}

/* output:
one: a one: a and b none: a
true true false true <nil>
%!w(<nil>) %!w(string=text)
*/
