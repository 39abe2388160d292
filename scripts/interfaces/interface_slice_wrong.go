package main

func foo() []int { return []int{1, 2, 3} }

func main() {
	var dataSlice []int = foo()
	var interfaceSlice []interface{} = dataSlice
	_ = interfaceSlice
}
