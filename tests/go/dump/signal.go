package main

type node struct {
	name [4]string
	next *node
}

//go:noinline
func follow(n *node) *node { return n.next.next }

func main() {
	follow(&node{})
}

/* dump:
panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x? addr=0x40 pc=0x?]

goroutine 1 [running]:
main.follow(...)
	signal.go:9
main.main(...)
	signal.go:12
*/
