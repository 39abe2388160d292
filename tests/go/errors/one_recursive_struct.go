// A struct that contains itself.
package main

type T struct{ t T } // error col:6: invalid recursive type: T refers to itself

func main() {}
