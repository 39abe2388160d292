package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n, neg := 3, -1
	s := make([]int, n, 10)
	fmt.Println(s, len(s), cap(s), len(make([]string, 'a'-'_')))
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, n, n-1) })
	try(func() { _ = make([]int, 1<<62>>uint(neg+1)) })
	var u8 uint8 = 200
	fmt.Println(len(make([]byte, u8)), len(make([]byte, 2.0)))
	_ = make([]int, neg, 5) // panic: runtime error: makeslice: len out of range
}

/* output:
[0 0 0] 3 10 2
runtime error: makeslice: len out of range
runtime error: makeslice: cap out of range
runtime error: makeslice: len out of range
200 2
*/
