package main

import (
	"errors"
	"fmt"
)

type my int
type list []my
type E struct{}

func main() {
	var p *int
	var e error
	var m map[string]bool
	fmt.Printf("%#v %#v %#v %#v %#v %#v %#v\n", 1, uint8(2), "s", 'x', 1.0, 1e6, true)                                                                // out: 1 0x2 "s" 120 1 1e+06 true
	fmt.Printf("%#v %#v %#v %#v %#v\n", my(3), list{1, 2}, list(nil), []string{"a"}, [2]bool{true})                                                   // out: 3 main.list{1, 2} main.list(nil) []string{"a"} [2]bool{true, false}
	fmt.Printf("%#v %#v %#v %#v %#v\n", p, e, m, map[string]int{"z": 1, "a": 2}, E{})                                                                 // out: (*int)(nil) <nil> map[string]bool(nil) map[string]int{"a":2, "z":1} main.E{}
	fmt.Printf("%#v %#v %#v %#v\n", []interface{}{1, "a", nil}, struct{ A interface{} }{2}, uintptr(5), []byte{1, 2})                                 // out: []interface {}{1, "a", interface {}(nil)} struct { A interface {} }{A:2} 0x5 []byte{0x1, 0x2}
	fmt.Printf("%#v %#v %#v\n", [3]byte{1}, []byte(nil), (*E)(nil))                                                                                   // out: [3]uint8{0x1, 0x0, 0x0} []byte(nil) (*main.E)(nil)
	fmt.Printf("%T %T %T %T %T %T\n", p, e, errors.New("x"), func(int, ...string) (bool, error) { return true, nil }, make(<-chan my), map[my][]*E{}) // out: *int <nil> *errors.errorString func(int, ...string) (bool, error) <-chan main.my map[main.my][]*main.E
}
