package main

import "fmt"

type I interface{ M() }
type J interface {
	M()
	N()
}
type T struct{}
type U struct{}
type P struct{}

func (T) M()  {}
func (U) M()  {}
func (*P) M() {}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var x interface{}
	var i I
	try(func() { _ = x.(int) })
	try(func() { _ = x.(I) })
	try(func() { _ = x.([]map[string]*T) })
	try(func() { _ = i.(T) })
	x = "s"
	i = T{}
	try(func() { _ = x.(int) })
	try(func() { _ = x.(fmt.Stringer) })
	try(func() { _ = i.(U) })
	try(func() { _ = i.(J) })
	x = P{}
	try(func() { _ = x.(I) })
	try(func() { _ = x.(*P) })
	x = struct{ a int }{1}
	_ = x.(func(int) (string, error)) // panic: interface conversion: interface {} is struct { a int }, not func(int) (string, error)
}

/* output:
interface conversion: interface {} is nil, not int
interface conversion: interface is nil, not main.I
interface conversion: interface {} is nil, not []map[string]*main.T
interface conversion: main.I is nil, not main.T
interface conversion: interface {} is string, not int
interface conversion: string is not fmt.Stringer: missing method String
interface conversion: main.I is main.T, not main.U
interface conversion: main.T is not main.J: missing method N
interface conversion: main.P is not main.I: missing method M
interface conversion: interface {} is main.P, not *main.P
*/
