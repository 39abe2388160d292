// goto into a block.
package main

func main() {
	goto L // error col:7: goto L jumps into block starting at ./one_goto_into_block.go:6:2
	{
	L:
	}
}
