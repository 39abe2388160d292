// Two sources with the same seed give the same numbers.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	a, b, c := rand.New(rand.NewSource(42)), rand.New(rand.NewSource(42)), rand.New(rand.NewSource(43))
	same, other := true, false
	for range 50 {
		x, y, z := a.Int63(), b.Int63(), c.Int63()
		same = same && x == y
		other = other || x != z
	}
	fmt.Println(same, other, fmt.Sprint(a.Perm(9)) == fmt.Sprint(b.Perm(9))) // out: true true true
	a.Seed(7)
	b.Seed(7)
	fmt.Println(a.Float64() == b.Float64(), a.Intn(1000) == b.Intn(1000), a.Uint64() == b.Uint64()) // out: true true true
}
