// Too many arguments.
package main

func f(int) {}
func main() { f(1, 2) } // error col:20: too many arguments in call to f\n\thave (number, number)\n\twant (int)
