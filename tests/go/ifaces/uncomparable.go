package main

import "fmt"

func try(x, y interface{}) {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(x == y)
}

type t struct {
	n int
	f func()
}

func main() {
	try([]int{}, []int{})
	try([]int{}, []string{})
	try(map[string]int{}, map[string]int{})
	try(func() {}, func() {})
	try(t{n: 1}, t{n: 2})
	try([1]t{}, [1]t{})
	try([1]interface{}{1}, [1]interface{}{[]int{}})
	try([1]interface{}{[]int{}}, [1]interface{}{[]int{}})
}

/* output:
runtime error: comparing uncomparable type []int
false
<nil>
runtime error: comparing uncomparable type map[string]int
runtime error: comparing uncomparable type func()
runtime error: comparing uncomparable type main.t
runtime error: comparing uncomparable type [1]main.t
false
<nil>
runtime error: comparing uncomparable type []int
*/
