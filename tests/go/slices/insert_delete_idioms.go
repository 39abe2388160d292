// Inserting and deleting by append and copy.
package main

import "fmt"

func main() {
	s := []int{1, 2, 4}
	s = append(s[:2], append([]int{3}, s[2:]...)...)
	fmt.Println(s)
	copy(s[1:], s[2:])
	s = s[:len(s)-1]
	fmt.Println(s)
}

/* output:
[1 2 3 4]
[1 3 4]
*/
