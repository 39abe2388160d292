// Every hash function over texts of many lengths, written at once and in pieces, saved in between and reset.
package main

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
)

var functions = []struct {
	name string
	new  func() hash.Hash
}{
	{"md5", md5.New},
	{"sha1", sha1.New},
	{"sha224", sha256.New224},
	{"sha256", sha256.New},
	{"adler32", func() hash.Hash { return adler32.New() }},
	{"crc32", func() hash.Hash { return crc32.NewIEEE() }},
	{"crc32c", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }},
	{"crc32k", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) }},
	{"crc64", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) }},
	{"crc64e", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) }},
	{"fnv32", func() hash.Hash { return fnv.New32() }},
	{"fnv32a", func() hash.Hash { return fnv.New32a() }},
	{"fnv64", func() hash.Hash { return fnv.New64() }},
	{"fnv64a", func() hash.Hash { return fnv.New64a() }},
	{"fnv128", fnv.New128},
	{"fnv128a", fnv.New128a},
}

func main() {
	text := make([]byte, 1000)
	for i := range text {
		text[i] = byte(i*i*7 + i>>3)
	}
	lengths := []int{0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000}
	for _, f := range functions {
		h := f.new()
		fmt.Println(f.name, h.Size(), h.BlockSize())
		for _, n := range lengths {
			h.Reset()
			h.Write(text[:n])
			whole := hex.EncodeToString(h.Sum(nil))
			h.Reset()
			for at := 0; at < n; at += 37 {
				h.Sum(nil) // asking changes nothing
				h.Write(text[at:min(at+37, n)])
			}
			if pieces := hex.EncodeToString(h.Sum(nil)); pieces != whole {
				fmt.Println("in pieces:", pieces)
			}
			fmt.Println(n, whole)
		}
		h.Reset()
		h.Write(text[:70])
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%q %v\n", state, err)
		other := f.new()
		err = other.(encoding.BinaryUnmarshaler).UnmarshalBinary(state)
		h.Write(text[70:200])
		other.Write(text[70:200])
		fmt.Println(err, string(h.Sum([]byte("sum "))) == string(other.Sum([]byte("sum "))))
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:len(state)-1]))
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("x")))
	}
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum(text), sha1.Sum(text), sha256.Sum256(text), sha256.Sum224(text))
	fmt.Println(crc32.ChecksumIEEE(text), crc32.Checksum(text, crc32.IEEETable), crc32.Update(1, crc32.IEEETable, text[:9]))
	fmt.Println(crc64.Checksum(text, crc64.MakeTable(crc64.ISO)), adler32.Checksum(text))
	fmt.Println(crc32.MakeTable(crc32.IEEE) == crc32.IEEETable, crc32.MakeTable(crc32.Castagnoli)[1])
	state, _ := crc32.New(crc32.MakeTable(crc32.Koopman)).(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(crc32.NewIEEE().(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
}

/* output:
md5 16 64
0 d41d8cd98f00b204e9800998ecf8427e
1 93b885adfe0da089cdf634904fd59f71
3 35cba41b144f2b92215359e5e3d11aaf
55 ed80785bea204814a25c9e546ebc8ce1
56 a6b7d0d1c03684469da418bf5c6b9765
57 2561707b385dfcf76ba7410a8f062fea
63 cfe040505d0ffced674655ece6b6c566
64 06682aa386d427647edb775152e9b444
65 65bb6fcf825e3bf5705daf8c762eade8
119 48fd9d465dbeffac3c53bbf6d3ed231d
120 cc0baaf53f2d406c7250cc44420dfa8e
128 cd3500799e7ae8a2ecda16f8eecc2abb
1000 9af3c7e19ee1c06cb140785b09c6da0a
"md5\x01\x8a\xa2\x9b\x8b\x94\u07b4b\xa7֥ϛgB\xc7\b\x8f$\xc7x7\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00F" <nil>
<nil> true
crypto/md5: invalid hash state size
crypto/md5: invalid hash state identifier
sha1 20 64
0 da39a3ee5e6b4b0d3255bfef95601890afd80709
1 5ba93c9db0cff93f52b521d7420e43f6eda2784f
3 27da5839b63d26cd11cfd50dfd72fc818ddc551b
55 8d4bc01abf796a213e2b13c22ed56cb119e46609
56 bf80be9ac6a3cb64d2863571030c196e40a9e848
57 7b2b1833cb6ffc6281bf7a547b22cc913196e29a
63 2ed307624abff87c608af8d4fd5f14bf22b1d6db
64 29f862da8387e22535f011a7f26c73754aaa82d9
65 cdc2d0e6392ad0200caf0a333dd54a71aaf73cba
119 24caa477dbf950991bea7ff43d2df5c1632ad9c0
120 5659105932c754caaff3061c87fa0bb420e21937
128 5b963320ac5d0dfc5cd34c7b10bd1ad0f4295df6
1000 7cd00481067630c8f50d0b7e53fc05dddeb61fc9
"sha\x01\xfe\xc2\xe68\xef:uQ^\xbc@\x98ˎ\x1b\x8bR\xcc\xec9\b\x8f$\xc7x7\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00F" <nil>
<nil> true
crypto/sha1: invalid hash state size
crypto/sha1: invalid hash state identifier
sha224 28 64
0 d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
1 fff9292b4201617bdc4d3053fce02734166a683d7d858a7f5f59b073
3 deb107b4562e3ff9aaa0308cde4671c3e86af32179c6f826a23757cc
55 73b1b7d56465b143ea2c7b050e336f68d1b8778d89b5c5a66e18469a
56 4d186ebcbf17b0c4b44b6a4e06cc90f943ce0565617f8c4367a9a39d
57 abb53e609f3a48b0ba8c03979d130a381fc3412d2be25a27f4113104
63 856ee35e25aeda92c02887c63e4c543ec76fbccad1b10649b113c324
64 b7f33e2396feb7f7dca0f145e8be2dcea5f06400b1abdf7a66c44a11
65 97e794a15102deed464ea5f8b54cb16cf57c4f75e0019024455b9ca3
119 d0b66a336c3216caa8148510693c7f33d22752a2c6f9baa385d3f60a
120 3d15c2d41901c47043359c9cef69931278ade8df12eab6c61c367d51
128 7211879e946f94e91a5536b02a007acb59e8491474f4826fb6e69905
1000 732cfd197e907cfd3c221e3c3f5a2709a17c4cf4224287839b49db7a
"sha\x02\x9a\xb6\xb4T\x18B\x1c\xc6\xe3\x0f?\xb8\x11f8a\xa9\xa5\x1dC>\xee\xad<\xc8\x1bt,\xc2(Tx\b\x8f$\xc7x7\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00F" <nil>
<nil> true
crypto/sha256: invalid hash state size
crypto/sha256: invalid hash state identifier
sha256 32 64
0 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
1 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
3 172cd22f30f7e1df3781ab6fa1ea21aa86ac9a2235686099771b1f13e5827390
55 e5548c386d90192a8dfc25bb3d01bcf5373cce9a2e53d931cf52516aae01af51
56 d0e7abfc97a168b30f6298c36326618f1165cbce815031fed047d4cf92e400cb
57 9a35221ec5bda31eac500f168bc3194e33a4c2b854cca3fb9207137f264bff06
63 0ad9d3e6020f41ceebce82a3427968d9c0ffdaaa26651e2ff4a61f6e8ee04d2a
64 899832763371ab77af589d3fee6b9179c9baa8bbbb75e17eba123fa1e5c17a99
65 a7e26d40c3585afd0199725569c05379af2df1c716a7b8718175de13c083c67a
119 7c86f82e3b03dea3e2f0e4235be2057187171913441a07696cc53424b6db168a
120 a8045f9e56e0df7202e7297c0c2167f73e871aec97eb436f6ce228de8ce964b6
128 9b14cba69088e765e6cc3c478dcd0afbf05a555effa306fa2f35666b3174eca7
1000 dec37d458ef9d475f05e0c5d446681fc630c56102e5d1d550d1f81e3dfbd5c67
"sha\x03\x82\xdf\xf7\xad\x1f3\t\xe3Csd\xce\xd70\xa1?#\xd56\x8d@\xe31\xcc\x19\x83\xa5\x9f\xd4\xf4\xdf\x01\b\x8f$\xc7x7\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00F" <nil>
<nil> true
crypto/sha256: invalid hash state size
crypto/sha256: invalid hash state identifier
adler32 4 4
0 00000001
1 00010001
3 002d0024
55 da851bf8
56 f73a1cb5
57 14c51d7c
63 cedc1ff3
64 ef5d2081
65 0ff52089
119 01093db0
120 3efe3df5
128 3f504101
1000 124fe244
"adl\x01\xb9y\"\xb2" <nil>
<nil> true
hash/adler32: invalid hash state size
hash/adler32: invalid hash state identifier
crc32 4 1
0 00000000
1 d202ef8d
3 a401139a
55 ac3308d7
56 7fc954c3
57 d510e2c0
63 fdc85471
64 fffdc854
65 b0200f9a
119 bb460549
120 db0fe5a3
128 5a2778e1
1000 92708de0
"crc\x01ʇ\x91M\x0e\"\xf9\xbc" <nil>
<nil> true
hash/crc32: invalid hash state size
hash/crc32: invalid hash state identifier
crc32c 4 1
0 00000000
1 527d5351
3 47146280
55 e425be0e
56 f3dcf7d2
57 77215cd5
63 7860b8f5
64 ba14ccdf
65 55dec2dd
119 ac3df1df
120 ab9bba8f
128 51b444e7
1000 b92d0c86
"crc\x01wB\x84\x81\xd1i\x17K" <nil>
<nil> true
hash/crc32: invalid hash state size
hash/crc32: invalid hash state identifier
crc32k 4 1
0 00000000
1 3f522c72
3 9d162205
55 a84c647a
56 ec7d6ae3
57 ceb03cf2
63 8a563b0c
64 2fa19bae
65 de0a01e4
119 39e49b41
120 1f980b26
128 daea2fee
1000 1179736a
"crc\x01zfƠ-\xe9\vf" <nil>
<nil> true
hash/crc32: invalid hash state size
hash/crc32: invalid hash state identifier
crc64 8 1
0 0000000000000000
1 6f90000000000000
3 7fbbef9000000000
55 c8b0cf58e7935ced
56 1858b0cf58e7935c
57 a3d858b0cf58e793
63 21eba72d5b59c3d8
64 1d11eba72d5b59c3
65 d4dd11eba72d5b59
119 7ef19a4208e6014e
120 60bef19a4208e601
128 de9b73ea1dbdf743
1000 326ff970eb12f437
"crc\x02s\xba\x84\x84\xbb\xcd]\xef\xcb\x19\xe3W\xc5\xe4\xdd\x11" <nil>
<nil> true
hash/crc64: invalid hash state size
hash/crc64: invalid hash state identifier
crc64e 8 1
0 0000000000000000
1 1fada17364673f59
3 275579a7184796fc
55 3cff74c3635bc214
56 694580552e5c4442
57 1e563c5c1ae66d03
63 080aa49f56bc5083
64 20faa3e4f8073e33
65 292a45782733d1ee
119 bdba8503af0b4b7e
120 29b7055ec064dd9b
128 cd324ed92bf90647
1000 fb7105667ec45764
"crc\x02`&\x9aR\xe1\xb7\xfee1\xb8\n~6\xf3\xe7C" <nil>
<nil> true
hash/crc64: invalid hash state size
hash/crc64: invalid hash state identifier
fnv32 4 1
0 811c9dc5
1 050c5d1f
3 47b0f2e2
55 39dfcd08
56 234fc325
57 bb9033f8
63 31d9c999
64 12d85b55
65 ff97c6c7
119 739e16d0
120 d1dde935
128 a6cb0b05
1000 fdefec25
"fnv\x01X\xe9l\xfe" <nil>
<nil> true
hash/fnv: invalid hash state size
hash/fnv: invalid hash state identifier
fnv32a 4 1
0 811c9dc5
1 050c5d1f
3 4c9fb1bc
55 72343eba
56 cf3da505
57 000bf066
63 d2747349
64 14524245
65 4a7e5f37
119 22cc62e2
120 6ebf4ce5
128 c4f906c5
1000 abe2a7c5
"fnv\x02\xc3xNL" <nil>
<nil> true
hash/fnv: invalid hash state size
hash/fnv: invalid hash state identifier
fnv64 8 1
0 cbf29ce484222325
1 af63bd4c8601b7df
3 d94d0f186c0f2a82
55 1fe6147c688197e8
56 b58cb76594351f85
57 b33b269ad6448e38
63 72a2917e12a6cf19
64 710c5239b171e7f5
65 89d7ad08848d2547
119 c5da6f34a06da8b0
120 9fd3a66c9a55a355
128 ddaf9c299d1374e5
1000 39a1d496b1225ac5
"fnv\x03\xd1\xc0\x8c\x94\xfe&C\x1e" <nil>
<nil> true
hash/fnv: invalid hash state size
hash/fnv: invalid hash state identifier
fnv64a 8 1
0 cbf29ce484222325
1 af63bd4c8601b7df
3 d93554186bfb0dfc
55 2f04a29e286b4cba
56 502c59beae522fe5
57 8d8ba10235a616c6
63 7bfb919d9c35d4c9
64 e24cb5d06f77b4a5
65 000d9e2d686801f7
119 f965b00890e788a2
120 af53058e396da085
128 5e6634690de155a5
1000 07d575bcba6f39a5
"fnv\x04\xecV\x94_\xd0*\xc1\x8c" <nil>
<nil> true
hash/fnv: invalid hash state size
hash/fnv: invalid hash state identifier
fnv128 16 1
0 6c62272e07bb014262b821756295c58d
1 d228cb69101a8caf78912b704e4a147f
3 a68bb393498b5822836dbc78c742392a
55 7db50f6ef4745aff717bd1549daed060
56 0267ac572b2bf850a35a931e061a669d
57 139729a8bc1a8b39007305f1827c43e8
63 0cbc551deb836da6bd9de6c0bdbc2a89
64 6c7a77fb53b7ec2b514aef297688561d
65 a4282a96204f994d07344804d9c1f5a7
119 11c571604285b8b8571af8117bda4db8
120 ef6e5bbf928a4ad32e2f3d83659da12d
128 109c5a348a9f2af314d30ebf62086d6d
1000 99e1873aca9a9fd6e3dab3f3782e1b6d
"fnv\x05'h;\xcb\x11t$?\x95y\x91\xed\x16\"\x86\x16" <nil>
<nil> true
hash/fnv: invalid hash state size
hash/fnv: invalid hash state identifier
fnv128a 16 1
0 6c62272e07bb014262b821756295c58d
1 d228cb69101a8caf78912b704e4a147f
3 a68bb3821e8b5822836dbc78c737b27c
55 255ea9492f508fce703540f8245cc29a
56 f39ea9cf5f20f3041186f154be22e5fd
57 18f9150f478b0601910af345f4f00e5e
63 661f17e63d28d825a210bf6cf0b55939
64 15331da6f841f64e6a9b8b0c2f25642d
65 2214a1d79e2a127d2d6417fe03023987
119 54a4070cc3370bf919d789c0423e2b42
120 e616eadf3bbbbb82cc367f91827ef19d
128 a2a5fbcdfda4030620eeceb04558e1ed
1000 15fb85386a9fe53a0d73dad4c8ca9b0d
"fnv\x06\x98*v\x8b\x9f\xc3z\xfc\xea}\vĀ7!\xfc" <nil>
<nil> true
hash/fnv: invalid hash state size
hash/fnv: invalid hash state identifier
9af3c7e19ee1c06cb140785b09c6da0a
7cd00481067630c8f50d0b7e53fc05dddeb61fc9
dec37d458ef9d475f05e0c5d446681fc630c56102e5d1d550d1f81e3dfbd5c67
732cfd197e907cfd3c221e3c3f5a2709a17c4cf4224287839b49db7a
2456849888 2456849888 3883405483
3634397687686820919 307225156
true 4067132163
hash/crc32: tables do not match
*/
