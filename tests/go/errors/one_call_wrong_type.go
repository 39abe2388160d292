// An argument of another type.
package main

func f(int) {}
func main() { f("a") } // error col:17: cannot use "a" (untyped string constant) as int value in argument to f
