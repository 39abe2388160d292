package main

func main() {
	s := "abc"
	i := 3
	println(s[i-1]) // out: 99
	println(s[i])   // panic: runtime error: index out of range [3] with length 3
}
