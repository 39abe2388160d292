// Complex arithmetic, equality, parts and conversions.
package main

import "fmt"

func main() {
	a, b := 3+4i, complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != 3+4i)
	fmt.Println(real(a), imag(b), complex64(a), complex128(complex64(0.1i)))
	var c complex64 = complex(float32(1), 2)
	c *= 2i
	c += 1
	fmt.Printf("%v %.1f %T %T\n", c, a, c, real(c))
	z := 0 + 0i
	fmt.Println(1/z, z/z)
	m := map[complex128]string{1i: "i"}
	fmt.Println(m[1i], [2]complex64{1, 2i})
}

/* output:
(4+2i) (2+6i) (11-2i) (-1+2i) (-3-4i) false false
3 -2 (3+4i) (0+0.10000000149011612i)
(-3+2i) (3.0+4.0i) complex64 float32
(+Inf+NaNi) (NaN+NaNi)
i [(1+0i) (0+2i)]
*/
