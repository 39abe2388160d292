package stack_test

import (
	"fmt"
	"testing"

	"example.com/stack"
	"example.com/stack/internal/made"
)

func TestOutside(t *testing.T) {
	s := made.Of(1, 2, 3)
	if got := fmt.Sprint(stack.Items(s)); got != "[1 2 3]" {
		t.Error(got)
	}
}

func TestWrong(t *testing.T) {
	var s stack.Stack
	s.Push(5)
	t.Errorf("%d pushed", s.Len())
}

func ExampleStack_Push() {
	fmt.Println(made.Of(7).Len())
	// Output: 1
}
