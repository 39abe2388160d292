// Generators with a seed give the numbers that Go's give: every kind of number, both versions, saved and restored.
package main

import (
	"fmt"
	"math"
	"math/rand"
	randv2 "math/rand/v2"
)

func main() {
	for _, seed := range []int64{0, 1, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		sum := uint64(0)
		for i := 0; i < 20000; i++ {
			sum = sum*31 + math.Float64bits(r.NormFloat64()) + math.Float64bits(r.ExpFloat64())
		}
		z := rand.NewZipf(r, 1.3, 2, 1000)
		for i := 0; i < 2000; i++ {
			sum = sum*31 + z.Uint64()
		}
		fmt.Println(sum, r.Int63(), r.Uint32(), r.Intn(1000), r.Int31n(77), r.Float64(), r.Float32(), r.Perm(5))
	}
	var key [32]byte
	copy(key[:], "a key of thirty-two bytes, really")
	c := randv2.NewChaCha8(key)
	p := randv2.NewPCG(1, 2)
	for _, src := range []randv2.Source{c, p} {
		r := randv2.New(src)
		sum := uint64(0)
		for i := 0; i < 20000; i++ {
			sum = sum*31 + math.Float64bits(r.NormFloat64()) + math.Float64bits(r.ExpFloat64()) + r.Uint64()
		}
		z := randv2.NewZipf(r, 2.5, 1, 50)
		for i := 0; i < 2000; i++ {
			sum = sum*31 + z.Uint64()
		}
		fmt.Println(sum, r.Int64(), r.IntN(1000), r.Uint32N(77), r.Float64(), r.Float32(), r.Perm(5), r.Int64N(1<<40), r.UintN(3))
	}
	buf := make([]byte, 13)
	n, err := c.Read(buf)
	fmt.Printf("%d %v %x\n", n, err, buf)
	state, err := c.MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	d := new(randv2.ChaCha8)
	fmt.Println(d.UnmarshalBinary(state))
	c.Read(buf)
	fmt.Printf("%x\n", buf)
	d.Read(buf)
	fmt.Printf("%x\n", buf)
	for i := 0; i < 1000; i++ {
		if c.Uint64() != d.Uint64() {
			fmt.Println("differ", i)
		}
	}
	fmt.Println(d.UnmarshalBinary(state[1:]), d.UnmarshalBinary([]byte("readbuf:")))
	state, err = p.MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	q := randv2.NewPCG(0, 0)
	fmt.Println(q.UnmarshalBinary(state), q.Uint64() == p.Uint64(), q.UnmarshalBinary(nil))
	fmt.Println(rand.NewZipf(rand.New(rand.NewSource(1)), 1, 1, 10) == nil)
}

/* output:
388951721317476783 5938119795180430625 673319531 558 23 0.02819424814614228 0.46114588 [2 4 1 3 0]
2124855171047116246 1151577288538259985 661303116 956 33 0.627337702529586 0.8174601 [4 2 3 1 0]
2182989312364857650 8223721592717867639 418243303 268 75 0.9257898967963683 0.95800936 [2 1 0 3 4]
11570364011645091439 5164624406668605205 2690631469 555 56 0.7801387411999007 0.013617989 [0 4 3 1 2]
13301882017575350417 5889285294483260695 798 6 0.5305592711393448 0.033086956 [4 3 1 0 2] 945081124757 1
60931167252204443 3502431285995199545 985 58 0.7409491553411172 0.21327174 [4 3 1 2 0] 565086697353 1
13 <nil> 3a83498866f8f8f1b58172ea29
"readbuf:\x03\x94\xc3\x01chacha8:\x00\x00\x00\x00\x00\x00\x00\b\xc0\xcf}\x9fl\xc9\u07bcF\xfez\xdaTzUMCJ\x8f\xf97f~\vxcyIz\x12\x04L" <nil>
<nil>
94c301bdfc84550207077a9465
94c301bdfc84550207077a9465
invalid ChaCha8 encoding invalid ChaCha8 Read buffer encoding
"pcg:A\x815D\x8dvt\x1b.\x9e\xb5\x94Ha\xe4w" <nil>
<nil> true invalid PCG encoding
true
*/
