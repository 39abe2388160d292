package main

import "fmt"

type inner struct{ v int }
type T struct {
	a  [4]int
	in inner
	p  *inner
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover() != nil) }()
	f()
}

func main() {
	var t *T
	var f func()
	var m map[string]*T
	var a *[3]int
	var s []int
	try("field", func() { _ = t.in.v })
	try("nested", func() { t = &T{}; _ = t.p.v })
	try("call", func() { f() })
	try("map elem", func() { m["x"].a[0] = 1 })
	try("array len", func() { fmt.Print(len(a), " ") })
	try("array index", func() { a[1] = 1 })
	try("array range", func() {
		for i := range a {
			fmt.Print(i, " ")
		}
	})
	try("array slice", func() { _ = a[:] })
	try("slice of nil slice", func() { _ = s[:] })
	try("address of field", func() { t = nil; p := &t.in; _ = p })
}

/* output:
field true
nested true
call true
map elem true
3 array len false
array index true
0 1 2 array range false
array slice true
slice of nil slice false
address of field true
*/
