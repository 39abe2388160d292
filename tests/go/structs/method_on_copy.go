// A method with a value receiver works on a copy; assignments in it are lost.
package main

import "fmt"

func main() {
	a := [2]struct{ n int }{{1}, {2}}
	for _, x := range a {
		x.n = 100
	}
	for i := range a {
		a[i].n *= 2
	}
	fmt.Println(a)
}

/* output:
[{2} {4}]
*/
