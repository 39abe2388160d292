// A method that is not there.
package main

type T int

func main() { T(1).M() } // error col:20: T(1).M undefined (type T has no field or method M)
