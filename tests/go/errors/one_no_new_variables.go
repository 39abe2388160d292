// := with nothing new.
package main

func main() {
	x := 1
	x := 2 // error col:4: no new variables on left side of :=
	_ = x
}
