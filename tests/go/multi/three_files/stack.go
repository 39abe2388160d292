package main

type stack struct{ items []int }

func newStack() *stack { return &stack{} }

func (s *stack) push(v int) { s.items = append(s.items, v) }
