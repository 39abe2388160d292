// A call's result has no address.
package main

func f() int { return 1 }
func main()  { _ = &f() } // error col:21: invalid operation: cannot take address of f() (value of type int)
