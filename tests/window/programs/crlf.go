package main

import "fmt"

func main() {
	x := 1
		if x > 0 {	fmt.Println("tab\there", x) }
	y := `raw
line`
	fmt.Println(len(y))
}
