package main

import "fmt"

func main() {
	n := 70
	var u8 uint8 = 0x81
	var i8 int8 = -128
	fmt.Println(1<<n, -1>>n, u8>>n, i8>>n, u8<<1, i8<<1, i8>>7, u8>>7) // out: 0 -1 0 -1 2 0 -1 1
	var s uint8 = 200
	fmt.Println(uint64(1)<<s, int32(-8)>>s, 1<<(s-137)) // out: 0 -1 -9223372036854775808
	n = -1
	fmt.Println(1 << n) // panic: runtime error: negative shift amount
}
