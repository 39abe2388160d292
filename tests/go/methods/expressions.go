package main

import "fmt"

type V struct{ x, y float64 }

func (v V) Add(w V) V           { return V{v.x + w.x, v.y + w.y} }
func (v *V) Scale(f float64) *V { v.x *= f; v.y *= f; return v }

func main() {
	ops := map[string]func(V, V) V{"add": V.Add}
	fmt.Println(ops["add"](V{1, 2}, V{3, 4})) // out: {4 6}
	v := V{1, 1}
	v.Scale(2).Scale(3)
	fmt.Println(v, *new(V).Scale(5)) // out: {6 6} {0 0}
	fs := []func(V) V{v.Add, V{10, 10}.Add}
	v.Scale(0)
	for _, f := range fs {
		fmt.Println(f(V{0.5, 0.5})) // out: {6.5 6.5}
		// out: {10.5 10.5}
	}
	fmt.Printf("%T %T %T\n", V.Add, (*V).Scale, v.Add) // out: func(main.V, main.V) main.V func(*main.V, float64) *main.V func(main.V) main.V
}
