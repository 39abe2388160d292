// Package variables are initialised by dependency, then in the order of the files' names; so are init functions.
package main

import "fmt"

var a = show("a", b)

func init() { fmt.Println("init a") }

func main() { fmt.Println("main", a, b, c, d) }

/* output:
c 1
b 2
a 3
d 1
init a
init b
init z
main 3 2 1 1
*/
