package main

import "fmt"

func f(n int) int { fmt.Print("f", n, " "); return n }

func main() {
	switch f(2) {
	case f(1), f(2), f(3):
		fmt.Println("hit")
	case f(4):
		fmt.Println("never")
	}
	for i := 0; i < 6; i++ {
		switch {
		case i == 1:
			fmt.Print("one ")
			fallthrough
		case i == 2:
			fmt.Print("one-or-two ")
		default:
			fmt.Print("default ")
			if i == 4 {
				break
			}
			fallthrough
		case i == 3:
			fmt.Print("three ")
		}
	}
	fmt.Println()
	switch x := 5; x {
	case 4 + 1:
		x++
		fmt.Println(x)
	}
	switch s := "b"; true {
	case s < "b":
		fmt.Println("less")
	case s == "b":
		fmt.Println("equal")
	}
	var i interface{} = 3
	switch i {
	case "3":
		fmt.Println("string")
	case 3:
		fmt.Println("int")
	}
	switch {
	}
}

/* output:
f2 f1 f2 hit
default three one one-or-two one-or-two three default default three
6
equal
int
*/
