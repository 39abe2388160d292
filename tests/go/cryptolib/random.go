// crypto/rand: as many bytes as are asked for, and numbers in range, from the package's reader and from one's own.
package main

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
)

func main() {
	zero := 0
	for n := range 20 {
		b := make([]byte, n)
		read, err := rand.Read(b)
		if read != n || err != nil {
			fmt.Println("read", read, err)
		}
		if n == 19 && bytes.Equal(b, make([]byte, n)) {
			zero++
		}
	}
	a, b := make([]byte, 32), make([]byte, 32)
	io.ReadFull(rand.Reader, a)
	io.ReadFull(rand.Reader, b)
	fmt.Println(zero, bytes.Equal(a, b)) // out: 0 false

	seen := map[int64]bool{}
	for range 1000 {
		n, err := rand.Int(rand.Reader, big.NewInt(10))
		if err != nil || n.Sign() < 0 || n.Cmp(big.NewInt(10)) >= 0 {
			fmt.Println("out of range", n, err)
		}
		seen[n.Int64()] = true
	}
	fmt.Println(len(seen)) // out: 10
	one, err := rand.Int(rand.Reader, big.NewInt(1))
	fmt.Println(one, err)                                                                    // out: 0 <nil>
	fmt.Println(rand.Int(bytes.NewReader([]byte{0xff, 0xff, 0x03, 0xe7}), big.NewInt(1000))) // 1023 is too large
	// out: 999 <nil>
	_, err = rand.Int(bytes.NewReader(nil), big.NewInt(1000))
	fmt.Println(errors.Is(err, io.EOF)) // out: true

	for size := 2; size < 40; size++ {
		p, err := rand.Prime(rand.Reader, size)
		if err != nil || p.BitLen() != size || !p.ProbablyPrime(20) || p.Bit(size-2) != 1 {
			fmt.Println("no prime", size, p, err)
		}
	}
	_, err = rand.Prime(rand.Reader, 1)
	fmt.Println(err)                          // out: crypto/rand: prime size must be at least 2-bit
	defer func() { fmt.Println(recover()) }() // out: crypto/rand: argument to Int is <= 0
	rand.Int(rand.Reader, new(big.Int))
}
