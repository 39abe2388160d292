// Complex numbers as parts of other values: zero values, map keys, in interfaces, structs, arrays, channels, closures.
package main

import (
	"fmt"
	"math"
)

type pair struct {
	a bool
	c complex64
	b bool
	d complex128
}

type point complex64

func (p point) String() string { return fmt.Sprintf("<%g,%g>", real(p), imag(p)) }

func main() {
	var p pair
	var a [2]complex64
	fmt.Println(p, a, p == pair{}, a == [2]complex64{}) // out: {false (0+0i) false (0+0i)} [(0+0i) (0+0i)] true true
	p.c, p.d = 1+2i, -3i
	q := p
	q.d++
	fmt.Println(p, q, p == q) // out: {false (1+2i) false (0-3i)} {false (1+2i) false (1-3i)} false

	m := map[complex128]string{1i: "i", 1: "one", -1: "minus"}
	m[complex(0, 1)] = "I"
	zero := complex(0, math.Copysign(0, -1))
	m[zero] = "zero"
	m[0] = "ZERO"
	nan := complex(math.NaN(), 0)
	m[nan] = "nan"
	m[nan] = "nan"
	_, ok := m[nan]
	fmt.Println(len(m), ok, m[1i], m[zero]) // out: 6 false I ZERO
	delete(m, 1)
	fmt.Println(m)                                              // out: map[(NaN+0i):nan (NaN+0i):nan (-1+0i):minus (0+0i):ZERO (0+1i):I]
	fmt.Println(map[complex64]int{2: 1, 1 + 1i: 2, 1: 3}[1+1i]) // out: 2

	var x, y any = 1i, complex64(1i)
	fmt.Println(x == y, x == 1i, y == complex64(1i), x == any(1i)) // out: false true true true
	_, is := x.(complex64)
	fmt.Println(is, y.(complex64)*2) // out: false (0+2i)
	switch v := x.(type) {
	case complex64:
		fmt.Println("64", v)
	case complex128:
		fmt.Println("128", v) // out: 128 (0+1i)
	}
	switch real(1i * x.(complex128)) {
	case -1:
		fmt.Println("minus one") // out: minus one
	}
	switch c := x.(complex128); c {
	case 1:
	case 1i, 2i:
		fmt.Println("i") // out: i
	}

	ch := make(chan complex64, 1)
	ch <- 3
	c := <-ch
	add := func(d complex64) { c += d }
	add(4i)
	if c == 3+4i && c != 3 {
		c = 0
	}
	fmt.Println(point(3 + 4i)) // out: <3,4>
	println(c, p.d)            // out: (+0.000000e+000+0.000000e+000i) (+0.000000e+000-3.000000e+000i)
}
