package main

import "fmt"

var b = show("b", c)

func show(name string, n int) int {
	fmt.Println(name, n+1)
	return n + 1
}

func init() { fmt.Println("init b") }
