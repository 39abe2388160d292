// A result of another type.
package main

func f() int { return "a" } // error col:23: cannot use "a" (untyped string constant) as int value in return statement

func main() {}
