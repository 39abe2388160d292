// The longest operator is taken: a<-b sends, a< -b compares, x&^y clears bits.
package main

import "fmt"

func main() {
	a, b := 6, 3
	fmt.Println(a&^b, a&(^b), a & ^b, a^b, ^a, -a, +a, - -a, !(a < b)) // out: 4 4 4 5 -7 -6 6 6 true
	fmt.Println(a< -b, a<<1>>1, a&b|b^a, a%b, a/b*b) // out: false 6 5 0 6
	c := make(chan int, 1)
	c<-a
	fmt.Println(<-c, -b) // out: 6 -3
	p := &a
	fmt.Println(a**p, *p/ *p) // out: 36 1
	a &^= 2; a <<= 2; a |= 1; a ^= 3; a %= 7
	fmt.Println(a) // out: 4
}
