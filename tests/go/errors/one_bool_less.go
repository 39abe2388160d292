// < is not defined on bool.
package main

func main() {
	t := true
	_ = t < t // error col:6: invalid operation: t < t (operator < not defined on bool)
}
