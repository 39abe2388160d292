// Only the last parameter is variadic.
package main

func f(a ...int, b int) {} // error col:10: can only use ... with final parameter in list

func main() {}
