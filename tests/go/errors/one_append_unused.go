// append's value must be used.
package main

func main() {
	s := []int{}
	append(s, 1) // error col:2: append(s, 1) (value of type []int) is not used
}
