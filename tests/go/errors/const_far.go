// Floating-point constants far outside float64 keep 512 bits and an exponent of 32.
package main

const big = 1e100000000
const (
	a = big / 1e99999999
	c = 1e-100000000 * 1e100000001
	d = 0x1p-2000000000 * 0x1p2000000000
	k = 1e700000 + 1e699999
	l = big * big * big * big * big * big * big // error col:40: constant result is not representable
)

var x1 string = a // error col:17: cannot use a (untyped float constant 10) as string value in variable declaration
var x2 string = c // error col:17: cannot use c (untyped float constant 10) as string value in variable declaration
var x3 string = d // error col:17: cannot use d (untyped float constant 1) as string value in variable declaration
var x4 string = k // error col:17: cannot use k (untyped float constant 1.1e+700000) as string value in variable declaration
var x5 float64 = big // error col:18: cannot use big (untyped float constant 1e+100000000) as float64 value in variable declaration (overflows)
var x6 string = -big // error col:17: cannot use -big (untyped float constant -1e+100000000) as string value in variable declaration
var x7 int = 1e-700000 // error col:14: cannot use 1e-700000 (untyped float constant) as int value in variable declaration (truncated)

const zero = 1e-1000000000

var ok1 [1]int = [big/1e99999999 - 9]int{}
var ok2 [a]int = [10]int{}
var ok3 bool = big > 1e700000 && -big < 1e-700000 && big+1 == big && zero == 0

func main() {}
