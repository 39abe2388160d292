package main

import "fmt"

type node interface{}
type num float64
type bin struct {
	op   byte
	l, r node
}

func eval(n node) float64 {
	switch n := n.(type) {
	case num:
		return float64(n)
	case bin:
		l, r := eval(n.l), eval(n.r)
		switch n.op {
		case '+':
			return l + r
		case '*':
			return l * r
		}
	case func() node:
		return eval(n())
	}
	panic(fmt.Sprintf("bad node %T", n)) // panic: bad node string
}

func main() {
	fmt.Println(eval(bin{'+', num(1), bin{'*', num(2), func() node { return num(3) }}})) // out: 7
	eval(bin{'+', num(1), "x"})
}
