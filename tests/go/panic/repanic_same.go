package main

func main() {
	defer func() {
		r := recover()
		println("saw it") // out: saw it
		panic(r)
	}()
	panic("first")
}

/* crash:
panic: first [recovered]
	panic: first
*/
