package main

import "fmt"

type Counter struct{ n int }

func (c Counter) Show() { fmt.Println("n is", c.n) }

func (c *Counter) Add() { c.n++ }

func main() {
	var c Counter
	show := c.Show
	add := c.Add
	add()
	add()
	show()
	c.Show()
}
