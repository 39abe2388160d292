// Later lines of the text are indented with a tab.
package main

func main() {
	panic("first\nsecond\nthird")
}

/* crash:
panic: first
	second
	third
*/
