package main

import str "fmt"

const limit = 3

var total = limit * 4

func (s *stack) pop() int {
	if len(s.items) == 0 {
		panic("empty stack")
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v
}

func describe(s *stack) string { return str.Sprint("stack of ", len(s.items)) }
