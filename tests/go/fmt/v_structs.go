package main

import "fmt"

type inner struct {
	A int
	B *int
}
type T struct {
	Name string
	In   inner
	P    *inner
	L    []inner
	M    map[string]int
	I    interface{}
	f    func()
	e    error
}

func main() {
	t := T{Name: "n", L: []inner{{1, nil}}, M: map[string]int{"b": 2, "a": 1}, I: inner{A: 3}}
	fmt.Printf("%v\n", t)  // out: {n {0 <nil>} <nil> [{1 <nil>}] map[a:1 b:2] {3 <nil>} <nil> <nil>}
	fmt.Printf("%+v\n", t) // out: {Name:n In:{A:0 B:<nil>} P:<nil> L:[{A:1 B:<nil>}] M:map[a:1 b:2] I:{A:3 B:<nil>} f:<nil> e:<nil>}
	fmt.Printf("%#v\n", t) // out: main.T{Name:"n", In:main.inner{A:0, B:(*int)(nil)}, P:(*main.inner)(nil), L:[]main.inner{main.inner{A:1, B:(*int)(nil)}}, M:map[string]int{"a":1, "b":2}, I:main.inner{A:3, B:(*int)(nil)}, f:(func())(nil), e:error(nil)}
	p := &inner{A: 5}
	fmt.Printf("%v %+v %#v\n", p, p, p) // out: &{5 <nil>} &{A:5 B:<nil>} &main.inner{A:5, B:(*int)(nil)}
	pp := &p
	fmt.Println(pp != nil, &[]int{1}, &map[int]bool{1: true}, &[2]string{"x", "y"}) // out: true &[1] &map[1:true] &[x y]
	fmt.Printf("%v %+v %T\n", struct{}{}, struct{ X, y int }{1, 2}, struct {        // out: {} {X:1 y:2} struct { X int "tag:\"v\"" }
		X int `tag:"v"`
	}{})
}
