// Counting and grouping in maps, printed in order.
package main

import "fmt"
import "strings"

func main() {
	words := strings.Fields("the cat the dog a cat")
	n, by := map[string]int{}, map[int][]string{}
	for _, w := range words {
		n[w]++
		by[len(w)] = append(by[len(w)], w)
	}
	fmt.Println(n, by)
}

/* output:
map[a:1 cat:2 dog:1 the:2] map[1:[a] 3:[the cat the dog cat]]
*/
