// Methods of constraints are those of the type argument, whatever it is: a named type, a pointer, an interface, a struct
// that has them through embedded fields.
package main

import (
	"fmt"
	"strconv"
)

type Shape interface {
	Area() int
	name() string
}

type square int

func (s square) Area() int    { return int(s * s) }
func (s square) name() string { return "square" }

type circle struct{ r int }

func (c *circle) Area() int    { c.r++; return 3 * c.r * c.r }
func (c *circle) name() string { return "circle" }

type painted struct {
	color string
	*circle
}

type both struct {
	Shape
	n int
}

func Total[S Shape](list ...S) (sum int) {
	for _, s := range list {
		sum += s.Area()
	}
	return
}

func Names[S Shape](s S) (string, string) {
	f := s.name
	g := S.name
	defer func(n string) { fmt.Print(n, " ") }(s.name())
	go func() { _ = f() }()
	return f(), g(s)
}

type Setter[T any] interface {
	*T
	Set(string)
}

type number int

func (n *number) Set(s string) { i, _ := strconv.Atoi(s); *n = number(i) }

func Parse[T any, P Setter[T]](list ...string) []T {
	out := make([]T, len(list))
	for i, s := range list {
		P(&out[i]).Set(s)
		p := P(&out[i])
		set := p.Set
		set(s + "0")
	}
	return out
}

type Stringish interface {
	~string
	fmt.Stringer
}

type loud string

func (l loud) String() string { return string(l) + "!" }

func Join[S Stringish](list []S) (out string) {
	for _, s := range list {
		out += s.String() + string(s) + fmt.Sprint(s)
	}
	return
}

type Ordered[T any] interface{ Less(T) bool }

func Min[T Ordered[T]](a T, more ...T) T {
	for _, b := range more {
		if b.Less(a) {
			a = b
		}
	}
	return a
}

func (s square) Less(t square) bool { return s < t }

type Cloner[T any] interface{ Clone() T }

func (p painted) Clone() painted { p.color += "'"; return p }

func CloneAll[T Cloner[T]](list []T) []T {
	var out []T
	for _, x := range list {
		out = append(out, x.Clone())
	}
	return out
}

func main() {
	c := &circle{1}
	fmt.Println(Total(square(2), square(3)), Total(c, c), c.r)       // out: 13 39 3
	fmt.Println(Total[Shape](square(1), c, painted{circle: c}), c.r) // out: 124 5
	fmt.Println(Total(painted{"red", c}), Total(both{square(4), 1})) // out: 108 16
	fmt.Println(Names(square(1)))                                    // out: square square square
	fmt.Println(Names(c))                                            // out: circle circle circle
	fmt.Println(Names(painted{circle: c}))                           // out: circle circle circle
	fmt.Println(Names[Shape](both{Shape: c}))                        // out: circle circle circle
	fmt.Println(Parse[number]("1", "23"))                            // out: [10 230]
	fmt.Println(Join([]loud{"a", "b"}))                              // out: a!aa!b!bb!
	fmt.Println(Min(square(3), 2, 5))                                // out: 2
	fmt.Println(CloneAll([]painted{{color: "blue"}})[0].color)       // out: blue'
}
