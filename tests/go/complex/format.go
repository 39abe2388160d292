// fmt's verbs for complex numbers.
package main

import "fmt"

type c complex64

func main() {
	z := complex(1.5, -0.25)
	fmt.Printf("%v %+v %#v %T\n", z, z, z, z)                     // out: (1.5-0.25i) (1.5-0.25i) (1.5-0.25i) complex128
	fmt.Printf("%g %e %.1f %8.2f|\n", z, z, z, z)                 // out: (1.5-0.25i) (1.500000e+00-2.500000e-01i) (1.5-0.2i) (    1.50   -0.25i)|
	fmt.Printf("%-8.1f|%08.2f %G %b\n", z, z, z, c(1))            // out: (1.5     -0.2    i)|(00001.50-0000.25i) (1.5-0.25i) (8388608p-23+0p-149i)
	fmt.Printf("%x %X % g\n", z, z, z)                            // out: (0x1.8p+00-0x1p-02i) (0X1.8P+00-0X1P-02i) ( 1.5-0.25i)
	fmt.Printf("%d %s %t\n", z, c(2), z)                          // out: %!d(complex128=(1.5-0.25i)) %!s(main.c=(2+0i)) %!t(complex128=(1.5-0.25i))
	fmt.Printf("%#v %#v %v\n", c(1i), []complex64{2}, &[]any{1i}) // out: (0+1i) []complex64{(2+0i)} &[(0+1i)]
}
