package main

import "fmt"

func main() {
	oo := '中'
	fmt.Println("As an int value ", oo)
	fmt.Printf("As a string: %s, %s and as a char: %c \n", oo, string(oo), oo)
	fmt.Printf("%c\n", 128513)

	s := "Go语\xff言"
	fmt.Println(len(s), len([]rune(s)))
	for i, r := range s {
		fmt.Println(i, r, string(r))
	}
	fmt.Println(s[2], s[2:5])
}
