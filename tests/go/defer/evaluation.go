// Receiver, function and arguments are evaluated at the defer statement; the call is made later.
package main

import "fmt"

type T struct{ n int }

func (t T) Val()  { fmt.Println("val", t.n) }
func (t *T) Ptr() { fmt.Println("ptr", t.n) }

func get(s string) func(int) { fmt.Println("get", s); return func(n int) { fmt.Println(s, n) } }

func main() {
	t := T{1}
	defer t.Val()
	defer t.Ptr()
	defer get("f")(t.n)
	f := func(int) { fmt.Println("old") }
	defer f(0)
	f = func(int) { fmt.Println("new") }
	t.n = 2
	for i := range 2 {
		defer fmt.Print("loop ", i, " ")
	}
}

/* output:
get f
loop 1 loop 0 old
f 1
ptr 2
val 1
*/
