package main

import "fmt"

func main() {
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%O|%b|%#b|%c|%q|%U|%#U\n", 42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 8, 5, 5, 65, 65, 0x1F600, 0x1F600) // out: 42|   42|42   |00042|+42| 42|ff|FF|0xff|10|010|0o10|101|0b101|A|'A'|U+1F600|U+1F600 '😀'
	fmt.Printf("%d|%5d|%-5d|%05d|%x|%08b|%+.3d|%6.3d|%-6.3d|\n", -42, -42, -42, -42, -255, -5, 7, 7, 7)                                                              // out: -42|  -42|-42  |-0042|-ff|-0000101|+007|   007|007   |
	fmt.Printf("%v %d %T|%s|%t|%e\n", int8(-5), uint64(1<<63), uintptr(7), 5, 5, 5)                                                                                  // out: -5 9223372036854775808 uintptr|%!s(int=5)|%!t(int=5)|%!e(int=5)
	fmt.Printf("%x %X %d %q %c\n", []int{10, 11}, []byte("hi"), []byte("hi"), []rune("hi"), []rune("hi"))                                                            // out: [a b] 6869 [104 105] ['h' 'i'] [h i]
	fmt.Printf("%*d|%-*d|%.*d|%[2]*[1]d|\n", 5, 1, 4, 2, 3, 3, 9)                                                                                                    // out:     1|2   |003|5|
	fmt.Printf("%#X %# x %#q %+q\n", 3054, []byte{1, 255}, 'x', '世')                                                                                                 // out: 0XBEE 0x01 0xff 'x' '\u4e16'
}
