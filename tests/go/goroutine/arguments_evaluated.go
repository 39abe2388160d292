// Function and arguments of a go statement are evaluated at once, by the goroutine that says go.
package main

import "fmt"

func arg(s string) string { fmt.Println("arg", s); return s }

func main() {
	done := make(chan bool)
	f := func(s string) { fmt.Println("run", s); done <- true }
	x := "one"
	go f(arg(x))
	x = "two"
	f = nil
	<-done
}

/* output:
arg one
run one
*/
