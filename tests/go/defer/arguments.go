// The function value, the receiver and the arguments are evaluated at the defer statement.
package main

import "fmt"

type T struct{ n int }

func (t T) val()  { fmt.Println("val", t.n) }
func (t *T) ptr() { fmt.Println("ptr", t.n) }

func arg(s string) string { fmt.Println("arg", s); return s }

func main() {
	x := 1
	t := T{1}
	f := func(s string) { fmt.Println("f", s, x) }
	defer t.val()
	defer t.ptr()
	defer fmt.Println("x is", x)
	defer f(arg("a"))
	defer func() { fmt.Println("closure sees", x) }()
	f = nil
	x = 2
	t.n = 20
	a := [2]int{1, 2}
	defer fmt.Println(a)
	a[0] = 100
	fmt.Println("end")
}

/* output:
arg a
end
[1 2]
closure sees 2
f a 2
x is 1
ptr 20
val 1
*/
