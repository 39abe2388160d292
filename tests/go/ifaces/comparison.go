// Interfaces are equal when types and values are; uncomparable values panic.
package main

import "fmt"

type A int
type B int

func main() {
	var x, y any = A(1), B(1)
	fmt.Println(x == y, x == A(1), x == any(1), y == B(1))
	var e1, e2 error
	fmt.Println(e1 == e2, any(nil) == nil, any(e1) == nil)
	p := new(int)
	fmt.Println(any(p) == any(p), any(p) == any(new(int)), any([0]int{}) == any([0]int{}))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(any(map[int]int{}) == any(1), any(map[int]int{}) == any(map[int]int{}))
}

/* output:
false true false true
true true true
true false true
runtime error: comparing uncomparable type map[int]int
*/
