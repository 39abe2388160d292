// A constant that does not fit its conversion.
package main

func main() {
	_ = int8(200) // error col:11: constant 200 overflows int8
}
