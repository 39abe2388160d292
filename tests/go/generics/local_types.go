// A type declared in a generic function is another one in each instance.
package main

import "fmt"

func boxed[T any](x T) any {
	type box struct{ v T }
	return box{x}
}

func main() {
	a, b, c := boxed(1), boxed(1), boxed("s")
	fmt.Println(a == b, a == c)
	fmt.Printf("%v %v\n", a, c)
}

/* output:
true false
{1} {s}
*/
