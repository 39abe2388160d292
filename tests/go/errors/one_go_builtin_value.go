// A builtin whose value is wanted cannot be started.
package main

func main() {
	go len("a") // error col:5: go discards result of len("a") (constant 1 of type int)
}
