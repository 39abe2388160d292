// What starting costs: a program that imports fmt.
package main

import "fmt"

func main() {
	fmt.Println("hello,", 1, "world")
}
