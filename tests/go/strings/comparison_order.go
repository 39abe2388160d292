// Strings compare byte by byte.
package main

import "fmt"
import "sort"

func main() {
	s := []string{"b", "B", "é", "a", "", "ab", "10", "9"}
	sort.Strings(s)
	fmt.Printf("%q\n", s)
}

/* output:
["" "10" "9" "B" "a" "ab" "b" "é"]
*/
