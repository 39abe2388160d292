// A call's result cannot be assigned to.
package main

func f() int { return 1 }
func main()  { f() = 2 } // error col:16: cannot assign to f() (neither addressable nor a map index expression)
