// Three ways through a string: bytes, runes, converted runes.
package main

import "fmt"

func main() {
	s := "aé世"
	for i := 0; i < len(s); i++ {
		fmt.Print(s[i], " ")
	}
	fmt.Println()
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	for i, r := range []rune(s) {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	for i := range s {
		fmt.Print(i, " ")
	}
	for range s {
		fmt.Print(".")
	}
	fmt.Println()
}

/* output:
97 195 169 228 184 150 
0:a 1:é 3:世 
0:97 1:233 2:19990 
0 1 3 ...
*/
