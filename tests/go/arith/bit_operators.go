// and, or, xor, and-not, complement.
package main

import "fmt"

func main() {
	a, b := 0b1100, 0b1010
	fmt.Printf("%04b %04b %04b %04b %d %d\n", a&b, a|b, a^b, a&^b, ^a, -^a)
	x := uint8(0xf0)
	x &^= 0x30
	x ^= 0xff
	x |= 1 << 7
	fmt.Printf("%08b %d\n", x, ^x)
	fmt.Println(6&3|8^1, 1|2*3, 7&^5<<1)
}

/* output:
1000 1110 0110 0100 -13 13
10111111 64
11 7 4
*/
