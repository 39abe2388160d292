// Code behind return, panic and goto is compiled but not complained about.
package main

func f() int {
	return 1
	println("never")
} // error col:1: missing return

func main() {
	println(f())
	if false {
		println("never")
	}
	for {
		break
		println("never")
	}
	panic("end")
	println("never")
}
