package made

import "example.com/stack"

func Of(xs ...int) *stack.Stack {
	s := new(stack.Stack)
	for _, x := range xs {
		s.Push(x)
	}
	return s
}
