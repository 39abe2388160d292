// Generic types embedded in structs promote their fields and methods.
package main

import "fmt"

type Counter[K comparable] struct{ seen map[K]int }

func (c *Counter[K]) Count(k K) int {
	if c.seen == nil {
		c.seen = map[K]int{}
	}
	c.seen[k]++
	return c.seen[k]
}

type Words struct {
	Counter[string]
	name string
}

type Both[T comparable] struct {
	*Counter[T]
	extra []T
}

func main() {
	w := Words{name: "w"}
	w.Count("a")
	fmt.Println(w.Count("a"), w.Counter.Count("b"), w.seen)
	b := Both[int]{Counter: new(Counter[int])}
	fmt.Println(b.Count(1), b.Count(1))
	fmt.Printf("%T\n", b)
}

/* output:
2 1 map[a:2 b:1]
1 2
main.Both[int]
*/
