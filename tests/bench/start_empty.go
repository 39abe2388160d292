// What starting costs: a program that does nothing.
package main

func main() {}
