package main

import "fmt"

type I interface{ Do() string }

type T struct{ v string }

func (t *T) Do() string { return "do " + t.v }

type W1 struct{ *T }
type W2 struct{ T }

func main() {
	var i I = W1{&T{"a"}}
	fmt.Println(i.Do()) // out: do a
	i = &W2{T{"b"}}
	fmt.Println(i.Do()) // out: do b
	var x interface{} = W2{T{"c"}}
	_, ok := x.(I)
	x = &W1{&T{"d"}}
	_, ok2 := x.(I)
	fmt.Println(ok, ok2) // out: false true
	i = struct{ I }{i}
	fmt.Println(i.Do()) // out: do b
}
