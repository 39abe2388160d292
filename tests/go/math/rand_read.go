// Read takes seven bytes of each number and keeps what is left for the next Read; Seed forgets it.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	whole := make([]byte, 20)
	r.Read(whole)
	fmt.Println(whole) // out: [83 140 127 150 177 100 191 27 151 187 159 75 180 114 232 159 91 20 132 242]

	r.Seed(42)
	parts := []byte{}
	for n := 1; len(parts) < 20; n++ {
		p := make([]byte, min(n, 20-len(parts)))
		r.Read(p)
		parts = append(parts, p...)
	}
	fmt.Println(string(parts) == string(whole)) // out: true

	r.Read(whole[:3])
	r.Seed(42)
	r.Read(whole[:3])
	fmt.Println(whole[:3]) // out: [83 140 127]
}
