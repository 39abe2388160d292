// A []int is N words, a []interface{} is N times two words: there is no conversion between them.
package main

func foo() []int { return []int{1, 2, 3} }

func main() {
	var dataSlice []int = foo()
	var interfaceSlice []interface{} = dataSlice // error col:37: cannot use dataSlice (variable of type []int) as []interface{} value in variable declaration
	_ = interfaceSlice
}
