// Too few arguments.
package main

func f(int, string) {}
func main()         { f(1) } // error col:25: not enough arguments in call to f\n\thave (number)\n\twant (int, string)
