package main

type color int

const (
	red color = iota
	green
)

func paint(c color) {}

func main() {
	n := 1
	paint(n) // error col:8: cannot use n (variable of type int) as color value in argument to paint
	paint(1)
	paint(red + 0.5)    // error col:14: 0.5 (untyped float constant) truncated to int
	var c color = "red" // error col:16: cannot use "red" (untyped string constant) as color value in variable declaration
	c = n + green       // error col:6: invalid operation: n + green (mismatched types int and color)
	_ = iota            // error col:6: cannot use iota outside constant declaration
	_ = c == n          // error col:11: invalid operation: c == n (mismatched types color and int)
	s := []color{1, n}  // error col:18: cannot use n (variable of type int) as color value in array or slice literal
	_ = s[green:"x"]    // error col:14: cannot convert "x" (untyped string constant) to type int
}
