// Arithmetic on both complex types; complex64 rounds each part to float32.
package main

import "fmt"

type point complex128

func f(c complex64) complex64 { return c * c }

func main() {
	a, b := complex(3, -4), complex(0.5, 2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, +a) // out: (3.5-2i) (2.5-6i) (9.5+4i) (-1.5294117647058822-1.8823529411764706i) (-3+4i) (3-4i)
	fmt.Println(a == b, a != b, a == 3-4i)  // out: false true true

	c, d := complex64(1.1+2.2i), complex64(3.3i)
	fmt.Println(c+d, c-d, c*d, c/d, -c, f(c)) // out: (1.1+5.5i) (1.1-1.0999999i) (-7.26+3.63i) (0.6666667-0.33333334i) (-1.1-2.2i) (-3.63+4.84i)

	c += 1
	c -= 2i
	c *= c
	c /= 3
	fmt.Println(c) // out: (1.4566665+0.28000006i)
	c++
	a--
	fmt.Println(c, a) // out: (2.4566665+0.28000006i) (2-4i)

	p := point(1i)
	p *= p
	fmt.Println(p, real(p), imag(p))              // out: (-1+0i) -1 0
	fmt.Printf("%T %T %T\n", p, real(p), imag(c)) // out: main.point float64 float32

	x := []complex128{1, 2i, 3}
	x[1], x[2] = x[2]+x[1], x[1]-x[2]
	x[0] += x[1]
	fmt.Println(x) // out: [(4+2i) (3+2i) (-3+2i)]
	q := &x[0]
	*q *= 2
	*q = complex(imag(*q), real(*q))
	fmt.Println(x[0]) // out: (4+8i)
	a, b = b, a
	fmt.Println(a, b) // out: (0.5+2i) (2-4i)
	a = complex(imag(a), real(a))
	fmt.Println(a) // out: (2+0.5i)
}
