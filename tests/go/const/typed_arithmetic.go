// Typed constants keep their type in expressions; untyped ones take the other operand's.
package main

import "fmt"

const t int8 = 100

const u = 7

func main() {
	fmt.Printf("%T %T %T %T\n", t/3, u/2, u/2.0, t*1.0)
	fmt.Printf("%T %T %T\n", 'a'+1, 1+2i, "a"+"b")
	var f float32 = u / 2
	var g float32 = u / 2.0
	fmt.Println(f, g)
}

/* output:
int8 int float64 int8
int32 complex128 string
3 3.5
*/
