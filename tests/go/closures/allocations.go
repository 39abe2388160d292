// A function literal that captures nothing is there from the start: making a value of it allocates nothing. One that captures a variable
// and outlives its function is an object with the variable.
package main

import "testing"

var kept func(int) int

func plain() func(int) int { return func(x int) int { return x } }

func capturing(n int) func(int) int { return func(x int) int { return x + n } }

func main() {
	println(int(testing.AllocsPerRun(100, func() { kept = plain() })), kept(1))      // out: 0 1
	println(int(testing.AllocsPerRun(100, func() { kept = capturing(5) })), kept(1)) // out: 1 6
}
