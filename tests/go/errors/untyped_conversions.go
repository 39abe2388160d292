package main

func main() {
	var r rune = 1.5      // error col:15: cannot use 1.5 (untyped float constant) as rune value in variable declaration (truncated)
	var f float64 = "1"   // error col:18: cannot use "1" (untyped string constant) as float64 value in variable declaration
	var b bool = 1        // error col:15: cannot use 1 (untyped int constant) as bool value in variable declaration
	var i int = 'a' + 0.5 // error col:14: cannot use 'a' + 0.5 (untyped float constant 97.5) as int value in variable declaration (truncated)
	var s string = 65     // error col:17: cannot use 65 (untyped int constant) as string value in variable declaration
	var u8 uint8 = 1 << 8 // error col:17: cannot use 1 << 8 (untyped int constant 256) as uint8 value in variable declaration (overflows)
	x := 10
	var y float64 = x     // error col:18: cannot use x (variable of type int) as float64 value in variable declaration
	var z int32 = 5 / 2.0 // error col:16: cannot use 5 / 2.0 (untyped float constant 2.5) as int32 value in variable declaration (truncated)
	_ = x << 1.5          // error col:11: 1.5 (untyped float constant) truncated to uint
	_ = x + nil           /* error col:6: invalid operation: x + nil (mismatched types int and untyped nil) */ // error col:6: too many errors
	_, _, _, _, _, _, _, _ = r, f, b, i, s, u8, y, z
}
