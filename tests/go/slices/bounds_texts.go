// The texts of slice bounds that do not hold.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s, text, a := make([]int, 3, 5), "abc", [4]int{}
	i, j := 4, 2
	k := -1
	try(func() { _ = s[i] })
	try(func() { _ = s[:i+2] })
	try(func() { _ = s[i:j] })
	try(func() { _ = s[i+2:] })
	try(func() { _ = text[i:] })
	try(func() { _ = text[j:1] })
	try(func() { _ = s[1 : 2 : i+5] })
	try(func() { _ = s[1 : i+1 : i] })
	try(func() { _ = s[k] })
	try(func() { _ = a[:i+1] })
	try(func() { _ = make([]int, k) })
	try(func() { _ = make([]int, 1, k) })
	try(func() { _ = make([]int, i, j) })
}

/* output:
runtime error: index out of range [4] with length 3
runtime error: slice bounds out of range [:6] with capacity 5
runtime error: slice bounds out of range [4:2]
runtime error: slice bounds out of range [6:3]
runtime error: slice bounds out of range [4:3]
runtime error: slice bounds out of range [2:1]
runtime error: slice bounds out of range [::9] with capacity 5
runtime error: slice bounds out of range [:5:4]
runtime error: index out of range [-1]
runtime error: slice bounds out of range [:5] with length 4
runtime error: makeslice: len out of range
runtime error: makeslice: cap out of range
runtime error: makeslice: cap out of range
*/
