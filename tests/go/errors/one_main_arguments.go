// main takes nothing.
package main

func main(n int) {} // error col:6: func main must have no arguments and no return values

func main() {} // error col:6: main redeclared in this block\n\t./one_main_arguments.go:4:6: other declaration of main
