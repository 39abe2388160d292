// goto over a declaration.
package main

func main() {
	goto L // error col:7: goto L jumps over declaration of x at ./one_goto_over_variable.go:6:4
	x := 1
	_ = x
L:
}
