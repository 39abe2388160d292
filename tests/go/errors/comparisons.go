package main

type S struct{ f []int }

func main() {
	a, b := []int{}, []int{}
	println(a == b) // error col:10: invalid operation: a == b (slice can only be compared to nil)
	f := func() {}
	println(f == f) // error col:10: invalid operation: f == f (func can only be compared to nil)
	m := map[int]int{}
	println(m == m, S{} == S{}, [1][]int{} == [1][]int{}) /* error col:10: invalid operation: m == m (map can only be compared to nil) */ /* error col:18: invalid operation: S{} == S{} (struct containing []int cannot be compared) */ // error col:30: invalid operation: [1][]int{} == [1][]int{} ([1][]int cannot be compared)
	println(a == nil, f != nil, a < b, true < false)      /* error col:30: invalid operation: a < b (operator < not defined on slice) */  // error col:37: invalid operation: true < false (operator < not defined on untyped bool)
	var p, q *int
	println(p < q, p == 5) /* error col:10: invalid operation: p < q (operator < not defined on pointer) */ // error col:22: invalid operation: p == 5 (mismatched types *int and untyped int)
	var i interface{}
	println(i == a, i < 3) /* error col:15: invalid operation: i == a (slice can only be compared to nil) */ // error col:15: too many errors
	c := make(chan int)
	println(c > nil)
}
