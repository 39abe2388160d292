// An array of itself.
package main

type T [2]T // error col:6: invalid recursive type: T refers to itself

func main() {}
