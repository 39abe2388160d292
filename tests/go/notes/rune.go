package main

import "fmt"

func main() {
	oo := '中'
	fmt.Println("As an int value ", oo)
	fmt.Printf("As a string: %s, %s and as a char: %c \n", oo, string(oo), oo)
	fmt.Printf("%c %U %q %d\n", 128513, 128513, 128513, len(string(rune(128513))))
}

/* output:
As an int value  20013
As a string: %!s(int32=20013), 中 and as a char: 中
😁 U+1F601 '😁' 4
*/
