// Receiving from an int.
package main

func main() {
	n := 1
	<-n // error col:4: invalid operation: cannot receive from non-channel n (variable of type int)
}
