// No conversion from string to int.
package main

func main() {
	s := "1"
	_ = int(s) // error col:10: cannot convert s (variable of type string) to type int
}
