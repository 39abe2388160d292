// An array's length is constant.
package main

func main() {
	n := 3 // error col:2: declared and not used: n
	var a [n]int // error col:9: invalid array length n
	_ = a
}
