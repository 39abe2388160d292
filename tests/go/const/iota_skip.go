// iota counts the lines of a const group, also those that are skipped or repeat an expression.
package main

const (
	a = iota * 10
	b
	_
	d
	e = "s"
	f
	g, h = iota, -iota
	i, j
)

func main() { println(a, b, d, e, f, g, h, i, j) }

/* output:
0 10 30 s s 6 -6 7 -7
*/
