// Function literals in generic functions capture variables whose types are parameters.
package main

import "fmt"

func memo[K comparable, V any](f func(K) V) func(K) V {
	seen := map[K]V{}
	return func(k K) V {
		if v, ok := seen[k]; ok {
			return v
		}
		v := f(k)
		seen[k] = v
		return v
	}
}

func counter[T ~int | ~string](step T) func() T {
	var sum T
	return func() T { sum += step; return sum }
}

func main() {
	calls := 0
	square := memo(func(n int) int { calls++; return n * n })
	fmt.Println(square(4), square(4), square(5), calls)
	up, ab := counter(2), counter("ab")
	up()
	ab()
	fmt.Println(up(), ab())
}

/* output:
16 16 25 2
4 abab
*/
