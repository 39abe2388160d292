// Hashes of known inputs.
package main

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"io"
)

func main() {
	s := "The quick brown fox jumps over the lazy dog"
	fmt.Printf("%x\n%x\n%x\n", md5.Sum([]byte(s)), sha1.Sum([]byte(s)), sha256.Sum256([]byte(s)))
	h := fnv.New32a()
	io.WriteString(h, s)
	g := fnv.New64a()
	io.WriteString(g, s)
	fmt.Println(h.Sum32(), g.Sum64(), crc32.ChecksumIEEE([]byte(s)))
	x := sha256.New()
	x.Write([]byte(s[:10]))
	x.Write([]byte(s[10:]))
	fmt.Printf("%x %d %d\n", x.Sum(nil)[:4], x.Size(), x.BlockSize())
}

/* output:
9e107d9d372bb6826bd81d3542a419d6
2fd4e1c67a2d28fced849ee1bb76e7391b93eb12
d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592
76545936 17580284887202820368 1095738169
d7a8fbb3 32 64
*/
