package greet

import "fmt"

func init() { fmt.Println("hello") }
