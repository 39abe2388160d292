package main

import "fmt"

type N int
type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("code ", e.code) }

func show(v interface{}) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	panic(v)
}

func main() {
	show(1)
	show("text")
	show(N(2))
	show(E{3})
	show(fmt.Errorf("wrapped: %w", E{4}))
	show([]int{1})
	show(struct{}{})
	show(nil)
	show(2.5)
}

/* output:
int 1
string text
main.N 2
main.E code 3
*fmt.wrapError wrapped: code 4
[]int [1]
struct {} {}
*runtime.PanicNilError panic called with nil argument
float64 2.5
*/
