package main

const big = 1 << 100

var a int8 = 128 // error col:14: cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)
var b uint = -1 // error col:14: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)
var c byte = 'Ā' // error col:14: cannot use 'Ā' (untyped rune constant 256) as byte value in variable declaration (overflows)
var d int = 1.5 // error col:13: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)
var e float32 = 1e39 // error col:17: cannot use 1e39 (untyped float constant 1e+39) as float32 value in variable declaration (overflows)
var f int = big // error col:13: cannot use big (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)
var g = big // error col:9: cannot use big (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)
var h rune = "a" // error col:14: cannot use "a" (untyped string constant) as rune value in variable declaration
var i = 5 / 0 // error col:13: invalid operation: division by zero
var j uint8 = 255 + 1 /* error col:15: cannot use 255 + 1 (untyped int constant 256) as uint8 value in variable declaration (overflows) */ // error col:15: too many errors
var k = "a" + 1
var l bool = 1

func main() {}
