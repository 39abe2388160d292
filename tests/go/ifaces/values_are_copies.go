package main

import "fmt"

type T struct {
	a [2]int
	s []int
}

type setter interface{ set(int) }

func (t T) set(v int) { t.a[0], t.s[0] = v, v }

func main() {
	t := T{s: []int{0}}
	var x interface{} = t
	t.a[0] = 5
	fmt.Println(x.(T).a, t.a) // out: [0 0] [5 0]
	x.(setter).set(9)
	fmt.Println(x, t) // out: {[0 0] [9]} {[5 0] [9]}
	y := x
	z := y.(T)
	z.a[1] = 7
	fmt.Println(y, z) // out: {[0 0] [9]} {[0 7] [9]}
	arr := [2]interface{}{1, 2}
	brr := arr
	brr[0] = "changed"
	fmt.Println(arr, brr) // out: [1 2] [changed 2]
	p := &t
	x = p
	p.a[1] = 3
	fmt.Println(x.(*T).a, *x.(*T)) // out: [5 3] {[5 3] [9]}
}
