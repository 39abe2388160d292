// Fewer results than declared.
package main

func f() (int, int) { return 1 } // error col:30: not enough return values\n\thave (number)\n\twant (int, int)

func main() {}
