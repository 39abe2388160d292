// Conversion between integers keeps the low bits; sign extension follows the source type.
package main

import "fmt"

func main() {
	i := -1
	big := 0x1234567890abcdef
	fmt.Println(uint8(i), uint16(i), uint32(i), uint64(i), int8(i))         // out: 255 65535 4294967295 18446744073709551615 -1
	fmt.Println(int8(big), uint8(big), int16(big), int32(big), uint32(big)) // out: -17 239 -12817 -1867788817 2427178479
	var u8 uint8 = 0xf0
	var i8 int8 = int8(u8)
	fmt.Println(i8, int(i8), uint16(i8), uint16(u8), uint32(int16(i8)), int64(uint32(i8))) // out: -16 -16 65520 240 4294967280 4294967280
	var p uintptr = uintptr(i)
	fmt.Println(p, rune(big), byte(300-1-big%2)) // out: 18446744073709551615 -1867788817 42
}
