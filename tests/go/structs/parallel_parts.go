// The values of a parallel assignment are those from before it, also where a part of a variable changes.
package main

import "fmt"

type inner struct{ a, b int }
type outer struct {
	in  inner
	arr [3]int
	i   int
}

func swap() (o outer, in inner) {
	o.in.a, in = 5, o.in
	o.in, o.arr[o.in.a-4], in.b = inner{7, 8}, o.in.a, o.in.a
	o.i, o.arr[o.i] = 2, 9
	return outer{in: o.in, arr: o.arr}, o.in
}

func main() {
	o, in := swap()
	fmt.Println(o, in) // out: {{7 8} [9 5 0] 0} {7 8}
	o.arr[0], o.arr[1], o.arr[2] = o.arr[2], o.arr[0], o.arr[1]
	fmt.Println(o.arr) // out: [0 9 5]
	o.in.a, o.in.b = o.in.b, o.in.a
	o.in, in = in, o.in
	fmt.Println(o.in, in) // out: {7 8} {8 7}
}
