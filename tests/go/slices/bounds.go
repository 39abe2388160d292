package main

import "fmt"

func try(f func() []int) {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(f())
}

func main() {
	s := make([]int, 3, 4)
	i, j, k := 3, 2, 5
	neg := -1
	try(func() []int { return s[:5:5][:i] })
	try(func() []int { return s[:k] })
	try(func() []int { return s[i:j] })
	try(func() []int { return s[k:] })
	try(func() []int { return s[4:] })
	try(func() []int { return s[neg:] })
	try(func() []int { return s[:neg] })
	try(func() []int { return s[0:1:k] })
	try(func() []int { return s[0:i:j] })
	try(func() []int { return s[i:j:4] })
	try(func() []int { return s[j:3:neg] })
	try(func() []int { return s[:4] })
	try(func() []int { return s[i:] })
}

/* output:
runtime error: slice bounds out of range [::5] with capacity 4
runtime error: slice bounds out of range [:5] with capacity 4
runtime error: slice bounds out of range [3:2]
runtime error: slice bounds out of range [5:3]
runtime error: slice bounds out of range [4:3]
runtime error: slice bounds out of range [-1:]
runtime error: slice bounds out of range [:-1]
runtime error: slice bounds out of range [::5] with capacity 4
runtime error: slice bounds out of range [:3:2]
runtime error: slice bounds out of range [3:2:]
runtime error: slice bounds out of range [::-1]
[0 0 0 0]
<nil>
[]
<nil>
*/
