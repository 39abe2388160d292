// comparable admits interfaces; comparing what they hold may panic.
package main

func equal[T comparable](a, b T) bool {
	return a == b // panic: runtime error: comparing uncomparable type []int
}

func main() {
	println(equal[any](1, 1)) // out: true
	println(equal[any]([]int{1}, []int{1}))
}
