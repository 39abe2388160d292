// A crash in another package of the module: its functions are named by their import path.
package main

import "example.com/shop/till"

/* dump:
panic: empty

goroutine 1 [running]:
example.com/shop/till.(*Till).Take(...)
	/tmp/till/till.go:7
main.main()
	/tmp/main.go:17 +0x1d
*/

func main() {
	new(till.Till).Take()
}
