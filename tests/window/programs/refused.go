package main

import (
	"fmt"
	"os"
)

type Shape interface {
	Area() float64
	PerimeterOfTheWholeShapeIncludingHoles() float64
}
type Square struct{ side float64 }

func (s Square) Area() float64 { return s.side * s.side }

func main() {
	var s Shape = Square{2}
	var unused int
	fmt.Println(s.Area() + "x")
	undefined1(s)
	return 1
}
