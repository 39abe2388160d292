// More results than declared.
package main

func f() { return 1 } // error col:19: too many return values\n\thave (number)\n\twant ()

func main() {}
