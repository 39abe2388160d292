// append of another type.
package main

func main() {
	s := []int{}
	_ = append(s, "a") // error col:16: cannot use "a" (untyped string constant) as int value in argument to append
}
