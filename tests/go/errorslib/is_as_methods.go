// An error may decide itself what it is and what it can be taken as.
package main

import (
	"errors"
	"fmt"
)

type status struct{ n int }

func (s status) Error() string { return fmt.Sprint("status ", s.n) }
func (s status) Is(target error) bool {
	t, ok := target.(status)
	return ok && t.n/100 == s.n/100
}
func (s status) As(target any) bool {
	if p, ok := target.(*string); ok {
		*p = "as text"
		return true
	}
	return false
}

func main() {
	err := fmt.Errorf("get: %w", status{404})
	fmt.Println(errors.Is(err, status{400}), errors.Is(err, status{500}))
	var s string
	defer func() { fmt.Println(recover()) }()
	fmt.Println(errors.As(err, &s), s)
	errors.As(err, nil)
}

/* output:
true false
errors: *target must be interface or implement error
*/
