// break leaves one loop at a time.
package main

import "fmt"

func main() {
	n := 0
	for i := range 3 {
		for j := range 3 {
			if j > i {
				break
			}
			n += j
		}
		if i == 1 {
			continue
		}
		n += 100
	}
	fmt.Println(n)
}

/* output:
204
*/
