package main

import (
	"fmt" // error col:2: "fmt" imported and not used
	_ "os"
	str "strings" /* error col:2: "strings" imported as str and not used */ // error col:2: too many errors
)

var global int

func main() {
	a := 1 // error col:2: declared and not used: a
	var b, c int // error col:6: declared and not used: b
	d := 2 // error col:2: declared and not used: d
	d = 3
	for i := range 3 { // error col:6: declared and not used: i
	}
	if e := 1; true { // error col:5: declared and not used: e
	}
	x, y := 1, 2 // error col:5: declared and not used: y
	_ = x
	func() {
		inner := 1 // error col:3: declared and not used: inner
	}()
	c++
L: // error col:1: label L defined and not used
	for {
	}
}
