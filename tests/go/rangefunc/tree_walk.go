// A recursive iterator over a tree, left early.
package main

import "fmt"

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.l.all(yield) && yield(t.v) && t.r.all(yield)
}

func (t *tree) All() func(func(int) bool) {
	return func(yield func(int) bool) { t.all(yield) }
}

func find(t *tree, n int) (seen []int, ok bool) {
	for v := range t.All() {
		seen = append(seen, v)
		if v == n {
			return seen, true
		}
	}
	return
}

func main() {
	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	fmt.Println(find(t, 3))
	fmt.Println(find(t, 9))
}

/* output:
[1 2 3] true
[1 2 3 4] false
*/
