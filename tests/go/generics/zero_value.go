// The zero value of a type parameter: var, *new(T), a named result.
package main

import "fmt"

func byVar[T any]() T      { var z T; return z }
func byNew[T any]() T      { return *new(T) }
func byName[T any]() (z T) { return }

func show[T any]() {
	fmt.Printf("%T %#v %#v %#v\n", byVar[T](), byVar[T](), byNew[T](), byName[T]())
}

func main() {
	show[int]()
	show[string]()
	show[[]int]()
	show[map[string]bool]()
	show[struct{ A, B int }]()
	show[[2]float64]()
	show[error]()
}

/* output:
int 0 0 0
string "" "" ""
[]int []int(nil) []int(nil) []int(nil)
map[string]bool map[string]bool(nil) map[string]bool(nil) map[string]bool(nil)
struct { A int; B int } struct { A int; B int }{A:0, B:0} struct { A int; B int }{A:0, B:0} struct { A int; B int }{A:0, B:0}
[2]float64 [2]float64{0, 0} [2]float64{0, 0} [2]float64{0, 0}
<nil> <nil> <nil> <nil>
*/
