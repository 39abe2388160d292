// A line's last token decides whether a semicolon follows; brackets and operators at the end continue it.
package main

import "fmt"

type pair struct{ a, b int }

func sum(a,
	b int,
) int {
	return a +
		b
}

func main() {
	x := []int{
		1,
		2,
	}
	p := pair{
		a: 1,
		b: 2,
	}
	if x[0] == 1 { fmt.Println("one line") } // out: one line
	for i := 0; i < 2; i++ { fmt.Println(i) } // out: 0
// out: 1
	s := str("abc").
		twice()
	fmt.Println(sum( // out: 7 {1 2} abcabc
		3,
		4,
	), p, s); fmt.Println("two") // out: two
}

type str string

func (s str) twice() string { return string(s + s) }
