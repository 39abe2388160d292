// Constant runes calculate as integers.
package main

import "fmt"

func main() {
	const a = 'a'
	const d = a + 3
	var b byte = d
	fmt.Println(d, string(rune(d)), b, 'z'-'a', '0'+9)
}

/* output:
100 d 100 25 57
*/
