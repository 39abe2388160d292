// A typed group with expressions of iota.
package main

import "fmt"

func main() {
	type W uint8
	const (
		A W = 1 << iota
		B
		_
		D
		E = D | A
	)
	fmt.Println(A, B, D, E)
	fmt.Printf("%T\n", E)
}

/* output:
1 2 8 9
main.W
*/
