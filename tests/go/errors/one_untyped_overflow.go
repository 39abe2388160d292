// An untyped constant too large for int.
package main

func main() {
	x := 1 << 64 // error col:7: cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in assignment (overflows)
	_ = x
}
