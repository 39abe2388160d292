// A comment that is never closed; what is expected stands above it.
// exit: 1

/* output:
./syntax_comment.go:11:2: declared and not used: x
./syntax_comment.go:12:15: comment not terminated
*/
package main

func main() {
	x := 1
	println("x") /* never closed
}
