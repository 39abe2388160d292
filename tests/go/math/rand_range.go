package main

import (
	"fmt"
	"math/rand"
	"sort"
)

func main() {
	ok := true
	for i := 0; i < 200; i++ {
		n := rand.Intn(10)
		f := rand.Float64()
		ok = ok && n >= 0 && n < 10 && f >= 0 && f < 1 && rand.Int63() >= 0 && rand.Int31n(3) < 3
	}
	p := rand.Perm(6)
	sort.Ints(p)
	fmt.Println(ok, p) // out: true [0 1 2 3 4 5]
	s := []int{1, 2, 3, 4}
	rand.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	sort.Ints(s)
	r := rand.New(rand.NewSource(1))
	fmt.Println(s, r.Intn(5) < 5)             // out: [1 2 3 4] true
	defer func() { fmt.Println(recover()) }() // out: invalid argument to Intn
	rand.Intn(0)
}
