// A call without result is no value.
package main

func f()    {}
func main() { x := f(); _ = x } // error col:20: f() (no value) used as value
