// What is neither basic nor has Error or String is shown as its type and data word.
package main

type T struct{ a, b int }

func main() {
	panic(T{1, 2})
}

/* dump:
panic: (main.T) 0x?

goroutine 1 [running]:
main.main(...)
	print_struct.go:7
*/
