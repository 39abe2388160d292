package main

import "fmt"

func down(n int) {
	if n == 0 {
		fmt.Println("bottom")
		return
	}
	defer fmt.Println("up", n)
	down(n - 1)
}

func nested() {
	defer func() {
		defer func() {
			defer fmt.Println("third")
			fmt.Println("second")
		}()
		fmt.Println("first")
	}()
}

func main() {
	down(3)
	nested()
	defer func() func() {
		fmt.Println("called now")
		return func() { fmt.Println("called later") }
	}()()
	fmt.Println("main")
}

/* output:
bottom
up 1
up 2
up 3
first
second
third
called now
main
called later
*/
