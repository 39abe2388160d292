package main

type celsius float64

func main() {
	var a int = 1
	var b float64 = 2
	var c celsius = 3
	println(a + b)        // error col:10: invalid operation: a + b (mismatched types int and float64)
	println(b*c, a == b)  /* error col:10: invalid operation: b * c (mismatched types float64 and celsius) */ // error col:20: invalid operation: a == b (mismatched types int and float64)
	println("a" + 1)      // error col:10: invalid operation: "a" + 1 (mismatched types untyped string and untyped int)
	println(a + 1.5)      // error col:14: 1.5 (untyped float constant) truncated to int
	println(a && true)    // error col:10: invalid operation: a && true (mismatched types int and untyped bool)
	println(!a, -"s", ^b) /* error col:11: invalid operation: operator ! not defined on a (variable of type int) */ /* error col:15: invalid operation: operator - not defined on "s" (untyped string constant) */ // error col:21: invalid operation: operator ^ not defined on b (variable of type float64)
	var u uint8
	u = a /* error col:6: cannot use a (variable of type int) as uint8 value in assignment */ // error col:6: too many errors
	println(u<<b, a|"x"[0])
}
