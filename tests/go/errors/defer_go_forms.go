package main

func f() {}

func main() {
	defer f // error col:8: expression in defer must be function call
	go f // error col:5: expression in go must be function call
	defer recover()
	defer panic(1)
	defer len("a") // error col:8: defer discards result of len("a") (constant 1 of type int)
	go append([]int{}, 1) // error col:5: go discards result of append([]int{}, 1) (value of type []int)
	defer (f()) // error col:8: expression in defer must not be parenthesized
	defer int(3) // error col:8: defer requires function call, not conversion int(3) (constant 3 of type int)
	go func() {} // error col:5: expression in go must be function call
	defer make([]int, 1) // error col:8: defer discards result of make([]int, 1) (value of type []int)
}
