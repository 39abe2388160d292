// Each function has deferred calls of its own.
package main

import "fmt"

func main() {
	func() {
		defer fmt.Println("inner ends")
		fmt.Println("inner")
	}()
	defer fmt.Println("main ends")
	fmt.Println("between")
}

/* output:
inner
inner ends
between
main ends
*/
