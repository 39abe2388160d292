package main

import "fmt"

func helper(n int) {
	var s string = n /* error col:6: declared and not used: s */ // error col:17: cannot use n (variable of type int) as string value in variable declaration
	fmt.Println()
}

func main() {} // error col:6: main redeclared in this block\n\t./a.go:5:6: other declaration of main
