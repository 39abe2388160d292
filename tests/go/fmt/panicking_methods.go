package main

import (
	"errors"
	"fmt"
)

type bad struct{}

func (bad) String() string { panic("no string") }

type worse struct{}

func (worse) Error() string { panic(errors.New("err")) }

type nilp struct{ n int }

func (p *nilp) String() string { return fmt.Sprint(p.n) }

type val struct{ n int }

func (v val) String() string { return fmt.Sprint(v.n) }

func main() {
	fmt.Println(bad{}, worse{})                     // out: %!v(PANIC=String method: no string) %!v(PANIC=Error method: err)
	fmt.Printf("%s|%v|%d\n", bad{}, worse{}, bad{}) // out: %!s(PANIC=String method: no string)|%!v(PANIC=Error method: err)|{}
	fmt.Println((*nilp)(nil), (*val)(nil))          // out: <nil> <nil>
	fmt.Println([]interface{}{bad{}, 1})            // out: [%!v(PANIC=String method: no string) 1]
}
