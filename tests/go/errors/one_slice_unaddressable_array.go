// An array must be addressable to be sliced.
package main

func f() [3]int { return [3]int{} }
func main()     { _ = f()[:] } // error col:23: invalid operation: f() (value of type [3]int) (slice of unaddressable value)
