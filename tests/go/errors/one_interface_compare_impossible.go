// A type without the methods never equals the interface.
package main

type I interface{ M() }

func main() { var i I; _ = i == 5 } // error col:33: cannot convert 5 (untyped int constant) to type interface{M()}
