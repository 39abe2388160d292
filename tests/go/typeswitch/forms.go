package main

import "fmt"

type T struct{}

func f() interface{} { fmt.Println("once"); return T{} } // out: once

func main() {
	switch f().(type) {
	case int:
		fmt.Println("int")
	case T, *T:
		fmt.Println("T") // out: T
	}
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error") // out: nil error
	case fmt.Stringer:
		fmt.Println("no")
	}
	switch x := interface{}(3); y := x.(type) {
	default:
		fmt.Println("default first", y) // out: default first 3
	case string:
		fmt.Println("string")
	}
	switch v := interface{}("a").(type) {
	case string:
		v += "b"
		if len(v) == 2 {
			fmt.Println(v) // out: ab
			break
		}
		fmt.Println("not here")
	}
	switch interface{}(1).(type) {
	}
}
