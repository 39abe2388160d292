// Dots on a function without variadic parameter.
package main

func f([]int) {}
func main()   { f([]int{}...) } // error col:17: cannot use ... in call to non-variadic f
