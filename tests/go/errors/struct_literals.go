package main

import "time"

type P struct{ X, Y int }

func main() {
	_ = P{1} // error col:9: too few values in struct literal of type P
	_ = P{1, 2, 3} // error col:14: too many values in struct literal of type P
	_ = P{X: 1, 2} // error col:14: mixture of field:value and value elements in struct literal
	_ = P{X: 1, X: 2} // error col:14: duplicate field name X in struct literal
	_ = P{Z: 1} // error col:8: unknown field Z in struct literal of type P
	_ = P{"a", 2} // error col:8: cannot use "a" (untyped string constant) as int value in struct literal
	_ = time.Time{1, 2, nil} /* error col:16: implicit assignment to unexported field wall in struct literal of type time.Time */ /* error col:19: implicit assignment to unexported field ext in struct literal of type time.Time */ // error col:22: implicit assignment to unexported field loc in struct literal of type time.Time
	_ = struct{ a int }{b: 1} /* error col:22: unknown field b in struct literal of type struct{a int} */ // error col:22: too many errors
	_ = &P{}.X
	_ = []P{{1, 2}, {3}}
}
