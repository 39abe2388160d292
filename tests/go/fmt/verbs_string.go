package main

import "fmt"

func main() {
	s := "héllo\t世界"
	fmt.Printf("%s|%q|%+q|%#q|%x|%X|% x|%#x|% #X\n", s, s, s, s, "hi", "hi", "hi", "hi", "hi")                                // out: héllo	世界|"héllo\t世界"|"h\u00e9llo\t\u4e16\u754c"|`héllo	世界`|6869|6869|68 69|0x6869|0X68 0X69
	fmt.Printf("%8s|%-8s|%.2s|%8.3s|%08s|%-8q|%.1q\n", "abc", "abc", "世界x", "abcdef", "abc", "a", "世界")                       // out:      abc|abc     |世界|     abc|00000abc|"a"     |"世"
	fmt.Printf("%s %s %v %q %s\n", []byte("bytes"), []string{"a", "b"}, []byte("v"), []string{"a b", "c"}, [2]byte{'x', 'y'}) // out: bytes [a b] [118] ["a b" "c"] xy
	fmt.Printf("%q %#q %q %q %q\n", "back`tick", "back`tick", '\'', "\x00\u200b\U0010ffff", "\xff")                           // out: "back`tick" "back`tick" '\'' "\x00\u200b\U0010ffff" "\xff"
	fmt.Printf("%t %v %5t|%-7t| %q %d\n", true, false, true, false, true, true)                                               // out: true false  true|false  | %!q(bool=true) %!d(bool=true)
	fmt.Printf("%%|%5%|%c%c|%s\n", 'a', 0x4e16, string(rune(0x65)))                                                           // out: %|%|a世|e
}
