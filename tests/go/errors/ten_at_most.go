// After ten errors the compiler stops.
package main

func main() {
	a1 := 1  // error col:2: declared and not used: a1
	a2 := 1  // error col:2: declared and not used: a2
	a3 := 1  // error col:2: declared and not used: a3
	a4 := 1  // error col:2: declared and not used: a4
	a5 := 1  // error col:2: declared and not used: a5
	a6 := 1  // error col:2: declared and not used: a6
	a7 := 1  // error col:2: declared and not used: a7
	a8 := 1  // error col:2: declared and not used: a8
	a9 := 1  // error col:2: declared and not used: a9
	a10 := 1 /* error col:2: declared and not used: a10 */ // error col:2: too many errors
	a11 := 1
	a12 := 1
}
