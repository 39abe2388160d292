// A generic helper around errors.As.
package main

import (
	"errors"
	"fmt"
)

type NotFound struct{ Key string }

func (e *NotFound) Error() string { return "not found: " + e.Key }

func as[E error](err error) (E, bool) {
	var e E
	ok := errors.As(err, &e)
	return e, ok
}

func main() {
	err := fmt.Errorf("load: %w", &NotFound{"x"})
	e, ok := as[*NotFound](err)
	fmt.Println(ok, e.Key)
	_, ok = as[*NotFound](errors.New("other"))
	fmt.Println(ok)
}

/* output:
true x
false
*/
