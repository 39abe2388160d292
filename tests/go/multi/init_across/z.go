package main

import "fmt"

var c = show("c", 0)
var d = show("d", 0)

func init() { fmt.Println("init z") }
