// Variables of an if statement live in all its branches and shadow outer ones.
package main

func f() (int, bool) { return 1, false }

func main() {
	x := "outer"
	if x, ok := f(); ok {
		println("then", x)
	} else if y := x + 1; y > 5 {
		println("big", y)
	} else {
		println("else", x, y, ok)
	}
	println(x)
}

/* output:
else 1 2 false
outer
*/
