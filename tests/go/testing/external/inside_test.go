package stack

// Tests of two packages in one folder: inside of the package, and outside, where only exported names can be seen.

import "testing"

// Exported for the tests outside.
var Items = func(s *Stack) []int { return s.items }

func TestInside(t *testing.T) {
	s := Stack{items: []int{1}}
	if s.Len() != 1 {
		t.Fatal(s.Len())
	}
}

/* tests:
pass TestInside
pass TestOutside
fail TestWrong
outside_test.go:21: 1 pushed
pass ExampleStack_Push
*/

// exit: 1
