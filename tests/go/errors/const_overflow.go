package main

func main() {
	var x int8 = 200     // error col:15: cannot use 200 (untyped int constant) as int8 value in variable declaration (overflows)
	var u uint = -1      // error col:15: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)
	var f float32 = 1e40 // error col:18: cannot use 1e40 (untyped float constant 1e+40) as float32 value in variable declaration (overflows)
	y := 1 << 64         // error col:7: cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in assignment (overflows)
	z := uint8(256)      // error col:13: constant 256 overflows uint8
	var b byte = 'é' * 2 // error col:15: cannot use 'é' * 2 (untyped rune constant 466) as byte value in variable declaration (overflows)
	var c byte = '世'     // error col:15: cannot use '世' (untyped rune constant 19990) as byte value in variable declaration (overflows)
	i := int64(1.5)      // error col:13: cannot convert 1.5 (untyped float constant) to type int64
	println(x, u, f, y, z, b, c, i, 1<<100)
}
