package main

func f(a, b int) int { return a }

func main() {
	defer f // error col:8: expression in defer must be function call
	go f // error col:5: expression in go must be function call
	defer f(1) // error col:10: not enough arguments in call to f\n\thave (number)\n\twant (int, int)
	go func() {} // error col:5: expression in go must be function call
	defer int(3) // error col:8: defer requires function call, not conversion int(3) (constant 3 of type int)
	defer len("a") // error col:8: defer discards result of len("a") (constant 1 of type int)
	go append([]int{}, 1) // error col:5: go discards result of append([]int{}, 1) (value of type []int)
	defer recover()
	defer panic(1)
	go new(int) // error col:5: go discards result of new(int) (value of type *int)
}
