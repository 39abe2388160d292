// Floats of 100,000 random bit patterns, written in every format and read back; and random texts read as floats: all results in
// sums that native Go agrees with.
package main

import (
	"fmt"
	"math"
	"strconv"
)

type random uint64

func (r *random) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

const prime = 0x100000001B3

func fold(sum uint64, text []byte) uint64 {
	for _, c := range text {
		sum = (sum ^ uint64(c)) * prime
	}
	return sum
}

func main() {
	r := random(88172645463325252)
	sum, sum32 := uint64(1), uint64(1)
	var buf []byte
	for i := 0; i < 100000; i++ {
		bits := r.next()
		f := math.Float64frombits(bits)
		shortest := strconv.AppendFloat(buf[:0], f, 'g', -1, 64)
		sum = fold(sum, shortest)
		back, err := strconv.ParseFloat(string(shortest), 64)
		if f == f && (back != f || err != nil) {
			fmt.Println(bits, string(shortest), back, err)
		}
		verb, precision := "eEfgGbx"[i%7], int(bits%25)-1
		sum = fold(sum, strconv.AppendFloat(buf[:0], f, verb, precision, 64))

		g := math.Float32frombits(uint32(bits >> 20))
		shortest = strconv.AppendFloat(buf[:0], float64(g), 'e', -1, 32)
		sum32 = fold(sum32, shortest)
		back, err = strconv.ParseFloat(string(shortest), 32)
		if g == g && (float32(back) != g || err != nil) {
			fmt.Println(bits, string(shortest), back, err)
		}
		sum32 = fold(sum32, strconv.AppendFloat(buf[:0], float64(g), verb, precision, 32))
		if i%20000 == 0 {
			fmt.Println(i, sum, sum32)
		}
	}
	fmt.Println(sum, sum32)

	// Texts with many digits, near halves between floats, and of every size.
	sum = 1
	for i := 0; i < 20000; i++ {
		bits := r.next()
		text := strconv.AppendUint(buf[:0], bits>>(bits&31), 10)
		if i%3 == 0 {
			text = strconv.AppendUint(text, r.next(), 10)
		}
		at := int(bits>>40) % (len(text) + 1)
		text = append(text[:at:at], append([]byte{'.'}, text[at:]...)...)
		if i%2 == 0 {
			text = strconv.AppendInt(append(text, 'e'), int64(bits>>8)%350, 10)
		}
		f, err := strconv.ParseFloat(string(text), 64)
		g, err32 := strconv.ParseFloat(string(text), 32)
		sum = (sum ^ math.Float64bits(f)) * prime
		sum = (sum ^ math.Float64bits(g)) * prime
		if err != nil || err32 != nil {
			sum++
		}
	}
	fmt.Println(sum)
}

/* output:
0 2134588184707292150 4593192517369791850
20000 11453646250933497996 16362750010866904880
40000 4861304927380885259 12171068203401368385
60000 14286276968236366894 13235889418826022365
80000 10032439100507325183 18107055105744990245
5605405377255387117 9436481722110076387
3200740279418282457
*/
