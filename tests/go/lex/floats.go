package main

import "fmt"

func main() {
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1e6, .25, .12345e+5) // out: 0 72.4 72.4 2.71828 1 6.67428e-11 1e+06 0.25 12345
	fmt.Println(1_5., 0.15e+0_2, 0x1p-2, 0x2.p10, 0x1.Fp+0, 0X.8p-0, 0x1_F.8p1) // out: 15 15 0.25 2048 1.9375 0.5 63
	fmt.Println(09.5, 08e0, 1e-7, 123456789.0, 1e21, 1e20) // out: 9.5 8 1e-07 1.23456789e+08 1e+21 1e+20
	fmt.Printf("%T\n", 1e3) // out: float64
}
