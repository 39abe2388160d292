// A path that is no string.
package main

import ("fmt"; 42) // error col:16: import path must be a string

func main() {}
