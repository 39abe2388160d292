package main

import "fmt"

func main() {
	fmt.Printf("%q\n", "\a\b\f\n\r\t\v\\\"'")
	fmt.Printf("%q\n", `\n
"quoted" \`)
	fmt.Println("日本語" == `日本語`, "\u65e5本\U00008a9e" == "日本語", "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e" == "日本語")
	fmt.Printf("% x|% x|% x\n", "\377", "\xff", "\u00ff")
	fmt.Println(len("\x00\000\u0000"), "a"+
		`b`+"c")
}

/* output:
"\a\b\f\n\r\t\v\\\"'"
"\\n\n\"quoted\" \\"
true true true
ff|ff|c3 bf
3 abc
*/
