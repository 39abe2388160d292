// The statement before a switch's tag, scoped to the switch; the tag is evaluated once.
package main

func next() int { calls++; return calls }

var calls int

func main() {
	x := 10
	switch x := next(); x + next() {
	case 1, 2:
		println("no")
	case 3:
		println("yes", x)
	}
	println(x, calls)
}

/* output:
yes 1
10 2
*/
