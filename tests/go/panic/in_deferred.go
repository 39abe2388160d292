// A panic in a deferred call: both are shown, oldest first.
package main

func main() {
	defer func() {
		panic("second")
	}()
	panic("first")
}

/* crash:
panic: first
	panic: second
*/
