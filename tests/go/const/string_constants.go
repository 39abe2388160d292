// len of a constant string is constant; constant strings concatenate.
package main

import "fmt"

func main() {
	const s = "héllo" + "!"
	const n = len(s)
	var a [n]int
	fmt.Println(n, len(a), s[1:3] == "é")
}

/* output:
7 7 true
*/
