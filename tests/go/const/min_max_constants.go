// min and max of constants are constants.
package main

import "fmt"

func main() {
	const m = min(3, 1.5, 2)
	const s = max("a", "b")
	fmt.Println(m, s, max(1, 2.0)*2)
}

/* output:
1.5 b 4
*/
