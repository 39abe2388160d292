// Conversions where no copy can be seen: map lookups, comparisons, ranges.
package main

import "fmt"

func main() {
	b := []byte("key")
	m := map[string]int{"key": 7}
	fmt.Println(m[string(b)], string(b) == "key", "k"+string(b[1:]))
	for i, c := range []byte("ab") {
		fmt.Print(i, c, " ")
	}
	switch string(b) {
	case "key":
		fmt.Println("matched")
	}
	b[0] = 'K'
	fmt.Println(m[string(b)], string(b))
}

/* output:
7 true key
0 97 1 98 matched
0 Key
*/
