package main

type node struct {
	pad  [3]int64
	next *node
	val  int
}

func main() {
	n := &node{}
	println(n.next == nil) // out: true
	println(n.next.val)    // panic: runtime error: invalid memory address or nil pointer dereference
}
