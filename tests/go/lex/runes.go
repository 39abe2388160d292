package main

import "fmt"

func main() {
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '\\', '"') // out: 97 228 26412 9 0 7 255 7 255 4836 1053236 39 92 34
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\v', '😁')                                                              // out: 7 8 12 10 13 11 128513
	fmt.Printf("%c%c%c\n", '\u65e5', '\U00008a9e', 0x672c)                                                            // out: 日語本
}
