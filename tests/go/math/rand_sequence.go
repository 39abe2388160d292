// A seeded source gives the sequence that Go documents as stable.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Intn(100), r.Intn(100), r.Intn(100), r.Int63(), r.Float64(), r.Perm(5)) // out: 5 87 68 1926012586526624009 0.043818458599374305 [3 1 2 4 0]
	s := rand.New(rand.NewSource(1))
	fmt.Println(s.Intn(10), s.Uint32(), s.Int31n(1000), s.Float32()) // out: 1 4039455774 847 0.4377142
}
