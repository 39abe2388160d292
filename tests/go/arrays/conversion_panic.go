package main

func main() {
	s := make([]int, 2, 8)
	p := (*[2]int)(s)
	println(len(p), (*[0]int)(nil) == nil) // out: 2 true
	q := [4]int(s)                         // panic: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4
	println(q[0])
}
