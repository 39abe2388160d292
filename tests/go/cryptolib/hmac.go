// crypto/hmac, crypto/subtle: codes with keys shorter and longer than a block, and comparing without branches.
package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"hash"
	"strings"
)

func main() {
	for _, h := range []func() hash.Hash{md5.New, sha1.New, sha256.New, sha512.New384} {
		for _, key := range []string{"", "key", strings.Repeat("long ", 40)} {
			m := hmac.New(h, []byte(key))
			m.Write([]byte("The quick brown fox "))
			m.Write([]byte("jumps over the lazy dog"))
			first := m.Sum(nil)
			m.Reset()
			fmt.Fprint(m, "The quick brown fox jumps over the lazy dog")
			fmt.Println(m.Size(), m.BlockSize(), hex.EncodeToString(first), hmac.Equal(first, m.Sum(nil)))
		}
	}
	fmt.Println(hmac.Equal([]byte("a"), []byte("b")), hmac.Equal([]byte("a"), []byte("ab")))
	one := sha256.New()
	func() {
		defer func() { fmt.Println(recover()) }()
		hmac.New(func() hash.Hash { return one }, nil)
	}()

	fmt.Println(subtle.ConstantTimeByteEq(3, 3), subtle.ConstantTimeByteEq(3, 4), subtle.ConstantTimeEq(-1, -1), subtle.ConstantTimeEq(1<<30, 0))
	fmt.Println(subtle.ConstantTimeCompare([]byte("ab"), []byte("ab")), subtle.ConstantTimeCompare([]byte("ab"), []byte("ac")))
	fmt.Println(subtle.ConstantTimeSelect(1, 7, 8), subtle.ConstantTimeSelect(0, 7, 8))
	for _, p := range [][2]int{{1, 2}, {2, 2}, {3, 2}, {0, 1<<31 - 1}, {1<<31 - 1, 0}} {
		fmt.Print(subtle.ConstantTimeLessOrEq(p[0], p[1]), " ")
	}
	x := []byte("old")
	subtle.ConstantTimeCopy(0, x, []byte("new"))
	fmt.Print(string(x), " ")
	subtle.ConstantTimeCopy(1, x, []byte("new"))
	fmt.Println(string(x))
	fmt.Println(subtle.XORBytes(x, []byte{1, 2}, []byte{3, 2, 1}), x)
	func() {
		defer func() { fmt.Println(recover()) }()
		subtle.XORBytes(nil, []byte{1}, []byte{2})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		subtle.ConstantTimeCopy(1, x, nil)
	}()
}

/* output:
16 64 ad262969c53bc16032f160081c4a07a0 true
16 64 80070713463e7749b90c2dc24911e275 true
16 64 e2a09dbf74563caf23815777657967db true
20 64 2ba7f707ad5f187c412de3106583c3111d668de8 true
20 64 de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9 true
20 64 ac706b5afbc3569ffb83fd2ac8a87b32aea64cc6 true
32 64 fb011e6154a19b9a4c767373c305275a5a69e8b68b0b4c9200c383dced19a416 true
32 64 f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8 true
32 64 02f4629e0873dbc4691026b201129a37ea9bb387df1dc5e566a834a2c9ccec1d true
48 128 0a3d8f99afb726f97d32cc513f3a5ad51246984fd3e916cefb82fc7967ee42eae547cd88aefd84493d2585e55906e1b0 true
48 128 d7f4727e2c0b39ae0f1e40cc96f60242d5b7801841cea6fc592c5d3e1ae50700582a96cf35e1e554995fe4e03381c237 true
48 128 c1af5bcd75fc2b507cadc194a087cb16f622bc8a7a6712a6d4fe802b24f268f192c534b1c94ec3d372e215bfc58b50b1 true
false false
crypto/hmac: hash generation function does not produce unique values
1 0 1 0
1 0
7 8
1 1 0 1 0 old new
2 [2 0 119]
subtle.XORBytes: dst too short
subtle: slices have different lengths
*/
