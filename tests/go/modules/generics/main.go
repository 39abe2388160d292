// Generic types, functions and constraints of another package; and a method of another package's constant.
package main

import (
	"fmt"

	"example.com/generics/stack"
)

type Cents int

type Pile struct{ stack.Stack[Cents] }

type Doubler[N stack.Number] func(N) N

func main() {
	var p Pile
	p.Push(1, 2, 3)
	fmt.Println(stack.Sum(&p.Stack)) // out: 6
	double := Doubler[float64](func(x float64) float64 { return 2 * x })
	s := new(stack.Stack[float64]).Push(double(1.5))
	fmt.Printf("%T %v\n", s, stack.Sum(s)) // out: *stack.Stack[float64] 3
	fmt.Println(stack.Low.String())        // out: level 1
}
