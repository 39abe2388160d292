package main

import "fmt"

func main() {
	fmt.Println(42, 0b1010, 0B11, 0o17, 0O7, 017, 0xBadFace, 0XFF) // out: 42 10 3 15 7 15 195951310 255
	fmt.Println(1_000_000, 0x_67_7a, 0b_1, 0_600, 0o_17) // out: 1000000 26490 1 384 15
	fmt.Println(0, 00, 0x0, -0) // out: 0 0 0 0
	fmt.Printf("%T %T %d\n", 7, 'a', 18446744073709551615/3) // out: int int32 6148914691236517205
}
