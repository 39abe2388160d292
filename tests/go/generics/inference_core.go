// A parameter may be inferred from the core type of another one's constraint.
package main

import "fmt"

type Ints []int

func (s Ints) Sum() (n int) {
	for _, x := range s {
		n += x
	}
	return
}

func Double[S ~[]E, E ~int | ~float64](s S) S {
	out := make(S, 0, len(s))
	for _, x := range s {
		out = append(out, 2*x)
	}
	return out
}

func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func main() {
	d := Double(Ints{1, 2, 3})
	fmt.Printf("%T %d\n", d, d.Sum())
	fmt.Println(Double([]float64{1.5}), Keys(map[string]int{"a": 1}))
}

/* output:
main.Ints 12
[3] 1
*/
