// A function with result must end in a return.
package main

func f() int {
} // error col:1: missing return

func main() {}
