package main

func g(x ...int) {}

func main() {
	g([]int{1}...)
	g(1, []int{2}...) // error col:7: too many arguments in call to g\n\thave (number, []int)\n\twant (...int)
	g([]string{}...)  // error col:4: cannot use []string{} (value of type []string) as []int value in argument to g
	g([2]int{}...)    // error col:4: cannot use [2]int{} (value of type [2]int) as []int value in argument to g
	var f func(a int)
	f([]int{}...) // error col:2: cannot use ... in call to non-variadic f
}
