// Both ways of putting strings together give the same.
package main

import "fmt"
import "strings"

func main() {
	a := ""
	var b strings.Builder
	for i := range 5 {
		a += fmt.Sprint(i, ",")
		fmt.Fprint(&b, i, ",")
	}
	fmt.Println(a, a == b.String(), b.Len())
}

/* output:
0,1,2,3,4, true 10
*/
