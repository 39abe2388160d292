// One package in three files: they see each other's names, each has imports of its own.
package main

import "fmt"

func main() {
	s := newStack()
	s.push(limit)
	s.push(2)
	fmt.Println(s.pop(), s.pop())   // out: 2 3
	fmt.Println(describe(s), total) // out: stack of 0 12
	s.pop()                         // panic: empty stack
}
