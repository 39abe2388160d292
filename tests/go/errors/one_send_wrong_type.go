// Sending another type.
package main

func main() {
	c := make(chan int)
	c <- "a" // error col:7: cannot use "a" (untyped string constant) as int value in send
}
