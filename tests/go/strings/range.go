package main

import "fmt"

func main() {
	for i, r := range "aé世😁" {
		fmt.Println(i, r, string(r)) // out: 0 97 a
		// out: 1 233 é
		// out: 3 19990 世
		// out: 6 128513 😁
	}
	for i, r := range "a\xffb\xe4\xb8" {
		fmt.Printf("%d %U\n", i, r) // out: 0 U+0061
		// out: 1 U+FFFD
		// out: 2 U+0062
		// out: 3 U+FFFD
		// out: 4 U+FFFD
	}
	n := 0
	for range "héllo" {
		n++
	}
	for i := range "é!" {
		fmt.Println(i) // out: 0
		// out: 2
	}
	fmt.Println(n) // out: 5
}
