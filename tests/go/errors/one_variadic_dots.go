// Dots want a slice of the parameter's type.
package main

func f(...int) {}
func main()    { f([]string{}...) } // error col:20: cannot use []string{} (value of type []string) as []int value in argument to f
