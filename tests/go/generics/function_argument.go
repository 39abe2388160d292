// Generic functions may be passed without type arguments where the place says which.
package main

import (
	"fmt"
	"strings"
)

func apply[A, B any](xs []A, f func(A) B) (ys []B) {
	for _, x := range xs {
		ys = append(ys, f(x))
	}
	return
}

func wrap[T any](x T) []T { return []T{x} }

func twice[T any](f func(T) T) func(T) T { return func(x T) T { return f(f(x)) } }

func main() {
	fmt.Println(apply([]int{1, 2}, wrap))
	fmt.Println(apply([]string{"a"}, strings.ToUpper))
	var g func(string) []string = wrap
	fmt.Println(g("z"))
	fmt.Println(twice(func(s string) string { return s + "!" })("hi"))
}

/* output:
[[1] [2]]
[A]
[z]
hi!!
*/
