// A constraint may not be a variable's type; what is done with such a variable is still looked at.
package main

type Integer interface{ ~int | ~uint8 }

func f(x Integer) { // error: cannot use type Integer outside a type constraint: interface contains type constraints
	_ = x + 256 // error: cannot convert 256 (untyped int constant) to type interface{~int | ~uint8}
	_ = x == 1  // error: cannot convert 1 (untyped int constant) to type interface{~int | ~uint8}
}

func main() {}
