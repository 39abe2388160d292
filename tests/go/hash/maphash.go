// A maphash is the same for the same bytes under one seed, however they are written.
package main

import (
	"fmt"
	"hash/maphash"
)

func main() {
	seed := maphash.MakeSeed()
	var h maphash.Hash
	h.SetSeed(seed)
	h.WriteString("hello, ")
	h.Write([]byte("worl"))
	h.WriteByte('d')
	fmt.Println(h.Sum64() == maphash.String(seed, "hello, world"), h.Sum64() == maphash.Bytes(seed, []byte("hello, world")))
	fmt.Println(h.Sum64() == maphash.String(seed, "hello, worle"), h.Seed() == seed, len(h.Sum(nil)), h.Size(), h.BlockSize())
	h.Reset()
	fmt.Println(h.Sum64() == maphash.String(seed, ""), maphash.String(seed, "\x00") == maphash.String(seed, "\x00\x00"))
	sums := map[uint64]bool{}
	for i := 0; i < 2000; i++ {
		sums[maphash.String(seed, fmt.Sprint(i))] = true
	}
	fmt.Println(len(sums))
	var other maphash.Hash
	other.WriteString("x")
	h.SetSeed(other.Seed())
	h.WriteString("x")
	fmt.Println(h.Sum64() == other.Sum64())
	defer func() { fmt.Println(recover()) }()
	h.SetSeed(maphash.Seed{})
}

/* output:
true true
false true 8 8 128
true false
2000
true
maphash: use of uninitialized Seed
*/
