// Untyped integer constants divide as integers, floats as floats.
package main

import "fmt"

func main() {
	fmt.Println(7/2, 7/2.0, 7.0/2, -7/2, 7%3, 1/3*3.0, 1/3.0*3)
}

/* output:
3 3.5 3.5 -3 1 0 1
*/
