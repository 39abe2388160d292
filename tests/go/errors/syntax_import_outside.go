// Without brackets the go command has read enough after the path, and the compiler speaks.
package main

import "fmt" "os" // error col:14: syntax error: unexpected literal "os" after top level declaration

func main() {}
