// Constants, conversions and the builtins complex, real and imag.
package main

import "fmt"

const (
	big  = 1 << 40
	unit = 1i
	two  = 1 - unit*unit // real after all
)

type (
	small float32
	wide  complex128
)

var table = [two]complex64{1, 2i}

func parts() (float32, float32) { return 1.5, -2.5 }

func main() {
	var i int = two
	var f float64 = two
	var r rune = two + 'a'
	fmt.Println(i, f, r, big*unit, real(2+3i), imag(unit)) // out: 2 2 99 (0+1.099511627776e+12i) 2 1

	var c64 complex64 = 1.0 / 3
	c128 := complex128(c64)
	fmt.Println(c64, c128, complex64(c128), wide(c128) == wide(complex128(c64))) // out: (0.33333334+0i) (0.3333333432674408+0i) (0.33333334+0i) true

	c := complex(parts())
	fmt.Printf("%v %T\n", c, c) // out: (1.5-2.5i) complex64
	d := complex(small(1), 2)
	fmt.Printf("%v %T\n", d, d) // out: (1+2i) complex64
	f32 := float32(7)
	fmt.Println(complex(f32, f32), real(c), imag(c), table) // out: (7+7i) 1.5 -2.5 [(1+0i) (0+2i)]

	x := 2.5
	e := complex(x, 1)
	e = complex(imag(e), real(e))
	fmt.Printf("%v %T\n", e, 2i*e) // out: (1+2.5i) complex128
	c = complex64(1e30 + 1i)
	fmt.Println(c*1e30, complex128(c)*1e30) // out: (+Inf+1e+30i) (1.0000000150474663e+60+1e+30i)
}
