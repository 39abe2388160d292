// The pattern by which a type parameter's pointer has to have methods: *T satisfies the second parameter.
package main

import "fmt"

type Setter[T any] interface {
	*T
	Set(string)
}

type Name struct{ s string }

func (n *Name) Set(s string) { n.s = "<" + s + ">" }

func All[T any, P Setter[T]](words []string) []T {
	out := make([]T, len(words))
	for i, w := range words {
		P(&out[i]).Set(w)
	}
	return out
}

func main() {
	fmt.Println(All[Name]([]string{"a", "b"}))
}

/* output:
[{<a>} {<b>}]
*/
