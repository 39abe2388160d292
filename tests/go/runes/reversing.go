// Reversing by runes keeps them whole.
package main

import "fmt"

func main() {
	r := []rune("añb世")
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	fmt.Println(string(r))
}

/* output:
世bña
*/
