// Print puts a space between operands when neither is a string, Println always.
package main

import "fmt"

func main() {
	fmt.Print(1, 2, "a", "b", 3, 4.5, nil, nil, 'x', "\n")
	fmt.Print("a", 1, true, false, "b", []int{1}, []int{2}, "\n")
	fmt.Println("a", 1, true, "b")
	fmt.Println()
	fmt.Print()
	fmt.Print("no newline;")
	fmt.Print(errorString("e"), errorString("f"), "\n")
	n, err := fmt.Println("héllo")
	fmt.Println(n, err)
	n, _ = fmt.Printf("%d\n", 12345)
	fmt.Println(n)
}

type errorString string

func (e errorString) Error() string { return string(e) }

/* output:
1 2ab3 4.5 <nil> <nil> 120
a1 true falseb[1] [2]
a 1 true b

no newline;ef
héllo
7 <nil>
12345
6
*/
