// A constant from a call.
package main

func f() int { return 1 }

const c = f() // error col:11: f() (value of type int) is not constant

func main() {}
