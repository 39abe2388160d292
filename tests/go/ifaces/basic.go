package main

import "fmt"

type shape interface {
	area() float64
	name() string
}
type square struct{ s float64 }
type circle struct{ r float64 }

func (s square) area() float64  { return s.s * s.s }
func (s square) name() string   { return "square" }
func (c *circle) area() float64 { return 3 * c.r * c.r }
func (c *circle) name() string  { return "circle" }

func total(shapes ...shape) (sum float64) {
	for _, s := range shapes {
		sum += s.area()
	}
	return
}

func main() {
	c := &circle{1}
	shapes := []shape{square{2}, c}
	c.r = 2
	fmt.Println(total(shapes...), shapes[1].name()) // out: 16 circle
	var s shape
	fmt.Println(s == nil, shapes[0] == square{2}, shapes[1] == c, shapes[1] == &circle{2}) // out: true true true false
	s = shapes[0]
	sq := s.(square)
	sq.s = 10
	fmt.Println(s.area(), sq.area())          // out: 4 100
	fmt.Printf("%T %T %v\n", s, shapes[1], s) // out: main.square *main.circle {2}
}
