// Functions compare with nil only.
package main

func main() {
	f := func() {}
	_ = f == f // error col:6: invalid operation: f == f (func can only be compared to nil)
}
