package main

func main() {
	defer func() {
		recover()
		panic("other")
	}()
	panic("first")
}

/* crash:
panic: first [recovered]
	panic: other
*/
