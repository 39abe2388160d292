// Maps with keys and values too large for a frame.
package main

import (
	"fmt"
	"runtime"
)

type Node struct{ v int }

type Big struct {
	name string
	p    [9000]*Node
	n    int
}

type Key [8200]int

func fill(k int) (b Big) {
	b.name = fmt.Sprint("big", k)
	for i := range b.p {
		if i%100 == 0 {
			b.p[i] = &Node{i + k}
		}
	}
	b.n = k
	return
}

func (b Big) total() (t int) {
	for _, p := range b.p {
		if p != nil {
			t += p.v
		}
	}
	return t
}

func main() {
	a := fill(1)
	m := map[string]Big{"a": a}
	for i := range 20 {
		m[fmt.Sprint(i)] = fill(i)
	}
	runtime.GC()
	sum := 0
	for k, v := range m {
		if k != "a" {
			sum += v.n
		}
	}
	fmt.Println(sum, m["7"].total(), m["none"].n, len(m))
	delete(m, "7")
	_, ok := m["7"]
	v, ok2 := m["8"]
	fmt.Println(ok, ok2, v.name)
	keys := map[Key]string{}
	var k Key
	for i := range 12 {
		k[i*700] = i
		keys[k] = fmt.Sprint("k", i)
	}
	fmt.Println(len(keys), keys[k], keys[Key{}] )
	k[5] = 1
	fmt.Println(keys[k] == "")
}

/* output:
190 401130 0 21
false true big8
12 k11 k0
true
*/
