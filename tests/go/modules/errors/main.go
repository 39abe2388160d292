package main

// Packages are compiled whose imports are right: nothing is said about this one.
import (
	"example.com/shop/a"
	"example.com/shop/b"
)

func main() { a.F(); b.F(); x := 1 }
