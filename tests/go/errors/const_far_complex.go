// Complex constants keep parts far outside float64; a divisor counts as zero when the squares of its parts are.
package main

var _ = 1 / 1e-600000000i // error col:13: invalid operation: division by zero
var _ = 1 / (1e-600000000 + 1e-600000000i) // error col:13: invalid operation: division by zero
var _ = 1i / (1e-300000i + 1e-300000) // error col:9: cannot use 1i / (1e-300000i + 1e-300000) (untyped complex constant (5e+299999 + 5e+299999i)) as complex128 value in variable declaration (overflows)
var x = 1e100000000 + 1i // error col:9: cannot use 1e100000000 + 1i (untyped complex constant (1e+100000000 + 1i)) as complex128 value in variable declaration (overflows)
var y string = (1e300000 + 1i) * (1e300000 - 1i) // error col:16: cannot use (1e300000 + 1i) * (1e300000 - 1i) (untyped complex constant (1e+600000 + 0i)) as string value in variable declaration
var z = 1e600000*1e600000 + 0i // error col:9: cannot use 1e600000 * 1e600000 + 0i (untyped complex constant (1e+1200000 + 0i)) as complex128 value in variable declaration (overflows)

const w = 1e100000000i

var v = 1e100000000 == 1i

func main() {}
