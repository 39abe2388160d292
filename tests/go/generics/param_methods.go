// A method of a type parameter's value is the one that its constraint names, found in the type argument.
package main

import "fmt"

type Shape interface{ Area() int }
type Square int
type Rect struct{ a, b int }

func (s Square) Area() int    { return int(s * s) }
func (r *Rect) Area() int     { return r.a * r.b }
func (r Rect) String() string { return fmt.Sprint(r.a, "x", r.b) }

func total[T Shape](list ...T) (n int) {
	for _, s := range list {
		n += s.Area()
	}
	return
}

func method[T fmt.Stringer](t T) func() string { return t.String }
func expr[T fmt.Stringer]() func(T) string     { return T.String }

type Both[T any] interface {
	*T
	Shape
}

func area[T any, P Both[T]](t T) int { return P(&t).Area() }

type Num interface {
	~int
	Area() int
}

func plus[T Num](t T) int { return int(t) + t.Area() }

func main() {
	fmt.Println(total(Square(2), 3))                  // out: 13
	fmt.Println(total(&Rect{2, 3}, &Rect{1, 1}))      // out: 7
	fmt.Println(total[Shape](Square(1), &Rect{2, 2})) // out: 5
	fmt.Println(method(Rect{1, 2})())                 // out: 1x2
	fmt.Println(expr[Rect]()(Rect{3, 4}))             // out: 3x4
	fmt.Println(expr[fmt.Stringer]()(Rect{5, 6}))     // out: 5x6
	fmt.Println(area(Rect{3, 3}))                     // out: 9
	fmt.Println(plus(Square(3)))                      // out: 12
}
