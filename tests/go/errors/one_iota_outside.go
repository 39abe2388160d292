// iota outside a constant declaration.
package main

func main() {
	_ = iota // error col:6: cannot use iota outside constant declaration
}
