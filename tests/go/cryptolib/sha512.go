// crypto/sha512: sums of texts of every length around a block, in one piece and in several, and states that are kept.
package main

import (
	"bytes"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
)

func main() {
	fmt.Printf("%x\n%x\n%x\n%x\n", sha512.Sum512(nil), sha512.Sum384([]byte("abc")), sha512.Sum512_224([]byte("abc")), sha512.Sum512_256([]byte("abc")))
	all := sha512.New()
	for n := range 300 {
		text := bytes.Repeat([]byte{byte(n), 'x', 0xff}, n)
		whole := sha512.Sum512(text)
		parts := sha512.New()
		parts.Write(text[:n])
		parts.Sum(nil) // does not end it
		parts.Write(text[n:])
		if !bytes.Equal(parts.Sum(nil), whole[:]) {
			fmt.Println("differ", n)
		}
		all.Write(whole[:])
	}
	fmt.Printf("%x\n", all.Sum([]byte("=")))
	for _, make := range []func() hash.Hash{sha512.New, sha512.New384, sha512.New512_224, sha512.New512_256} {
		h := make()
		fmt.Fprint(h, "half of ")
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Println(h.Size(), h.BlockSize(), len(state), string(state[:3]), state[3], err)
		other := make()
		other.(encoding.BinaryUnmarshaler).UnmarshalBinary(state)
		fmt.Fprint(h, "it")
		fmt.Fprint(other, "it")
		fmt.Printf("%x %t\n", h.Sum(nil), bytes.Equal(h.Sum(nil), other.Sum(nil)))
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil)[:4])
	}
	fmt.Println(sha512.New().(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("sha\x04")))
}

/* output:
cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
4634270f707b6a54daae7530460842e20e37ed265ceee9a43e8924aa
53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23
3d8317a00dcc084c8c0ee42b4bccae59ce83cc8b1228800017a8873bcdb7c917eb3010689d18c4180df21cc1c02c206ddb4dd7c13295f0e02f151c4ca47150b124
64 128 204 sha 7 <nil>
1e6373db4d39f348a70ae3c9663fc9aaaa0d939a7b384495fb68dc1e3406a04c825acd29296b9e8edab6a0f2cf9a91ddff727d183f6e41f57163b3548ff42296 true
cf83e135
48 128 204 sha 4 <nil>
6349d4d54e38b526438727da566e131260102a67e603ba08d299017369362ca2c9c81cfe393d63dc8b7f920b9a1fe6e5 true
38b060a7
28 128 204 sha 5 <nil>
253351be14feed4606c1e1cb90dd242c88202f32497cba62ee84b40c true
6ed0dd02
32 128 204 sha 6 <nil>
720abd6d1fba89f5ec2683a1f08b842714467b29cbb030f29489da0b6c41571f true
c672b8d1
crypto/sha512: invalid hash state identifier
*/
