// An import path stands in quotes. What is wrong behind the imports is not looked at.
package main

import "fmt"
import os // error col:47: missing import path

func main() {
	fmt.Println("a"
}
