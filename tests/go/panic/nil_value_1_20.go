// With an older language version panic(nil) is a panic whose value is nil; recover cannot tell.
//go:build go1.20

package main

import "fmt"

func main() {
	defer func() { fmt.Println("recovered", recover()) }() // out: recovered panic called with nil argument
	panic(nil)
}
