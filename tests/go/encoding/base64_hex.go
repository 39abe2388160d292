// base64 and hex, with their errors.
package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
)

func main() {
	b := []byte{0xfb, 0xff, 'a', 'b'}
	fmt.Println(base64.StdEncoding.EncodeToString(b), base64.URLEncoding.EncodeToString(b), base64.RawStdEncoding.EncodeToString(b))
	d, err := base64.StdEncoding.DecodeString("aGVsbG8=")
	fmt.Println(string(d), err)
	_, err = base64.StdEncoding.DecodeString("aGV*bG8=")
	fmt.Println(err)
	fmt.Println(hex.EncodeToString(b))
	_, err = hex.DecodeString("abc")
	fmt.Println(err)
	_, err = hex.DecodeString("zz")
	fmt.Println(err)
	fmt.Print(hex.Dump([]byte("The quick brown fox")))
}

/* output:
+/9hYg== -_9hYg== +/9hYg
hello <nil>
illegal base64 data at input byte 3
fbff6162
encoding/hex: odd length hex string
encoding/hex: invalid byte: U+007A 'z'
00000000  54 68 65 20 71 75 69 63  6b 20 62 72 6f 77 6e 20  |The quick brown |
00000010  66 6f 78                                          |fox|
*/
