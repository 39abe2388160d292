package main

import "fmt"

func get(s []int, i int) (v int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	return s[i]
}

func main() {
	s := []int{1, 2, 3}
	get(s, 5)
	get(s, -1)
	get(nil, 0)
	get(s[:1], 1)
	var u uint64 = 1 << 63
	var b int8 = -5
	defer func() {
		fmt.Println(recover())
		fmt.Println(s[b])
	}()
	fmt.Println(s[u])
}

/* output:
runtime error: index out of range [5] with length 3
runtime error: index out of range [-1]
runtime error: index out of range [0] with length 0
runtime error: index out of range [1] with length 1
runtime error: index out of range [9223372036854775808] with length 3
*/

/* crash:
panic: runtime error: index out of range [9223372036854775808] with length 3 [recovered]
	panic: runtime error: index out of range [-5]
*/
