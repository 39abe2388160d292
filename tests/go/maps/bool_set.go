// A map of bools as a set: absent is false.
package main

import "fmt"

func main() {
	seen := map[rune]bool{}
	for _, r := range "hello" {
		if seen[r] {
			fmt.Print(string(r), " twice ")
		}
		seen[r] = true
	}
	fmt.Println(len(seen), seen['z'])
}

/* output:
l twice 4 false
*/
