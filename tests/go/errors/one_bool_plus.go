// + is not defined on bool.
package main

func main() {
	t := true
	_ = t + t // error col:6: invalid operation: operator + not defined on t (variable of type bool)
}
