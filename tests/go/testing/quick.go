// Package testing/quick looks for arguments that a function does not stand.
package main

import (
	"fmt"
	"math/rand"
	"reflect"
	"testing/quick"
)

type point struct{ X, Y int8 }

type even int

func (even) Generate(r *rand.Rand, size int) reflect.Value {
	return reflect.ValueOf(even(r.Intn(size) * 2))
}

type list struct {
	Head int
	Tail *list
}

func main() {
	calls := 0
	fmt.Println(quick.Check(func(a, b int32) bool { calls++; return a+b == b+a }, nil), calls) // out: <nil> 100
	calls = 0
	err := quick.Check(func(n int) bool { calls++; return calls < 7 }, &quick.Config{MaxCount: 9})
	fmt.Println(err.(*quick.CheckError).Count, len(err.(*quick.CheckError).In)) // out: 7 1
	fixed := &quick.Config{Values: func(args []reflect.Value, _ *rand.Rand) {
		args[0] = reflect.ValueOf(point{1, 2})
	}}
	fmt.Println(quick.Check(func(p point) bool { return p.X == p.Y }, fixed)) // out: #1: failed on input main.point{X:1, Y:2}
	fmt.Println(quick.CheckEqual(func(p point) int8 { return p.X }, func(p point) int8 { return p.Y }, fixed))
	// out: #1: failed on input main.point{X:1, Y:2}. Output 1: 1. Output 2: 2
	fmt.Println(quick.Check(func(e even, s []even) bool { return e%2 == 0 && len(s) < 50 }, nil)) // out: <nil>

	fmt.Println(quick.Check(3, nil))                            // out: argument is not a function
	fmt.Println(quick.Check(func() {}, nil))                    // out: function does not return one value
	fmt.Println(quick.Check(func() int { return 0 }, nil))      // out: function does not return a bool
	fmt.Println(quick.CheckEqual(func() {}, func(int) {}, nil)) // out: functions have different types
	fmt.Println(quick.Check(func(chan int) bool { return true }, nil))
	// out: cannot create arbitrary value of type chan int for argument 0

	r := rand.New(rand.NewSource(1))
	for _, x := range []any{false, uint8(0), "", 1.5, 2i, []string(nil), [2]bool{}, map[string]int(nil), list{}, new(int)} {
		v, ok := quick.Value(reflect.TypeOf(x), r)
		fmt.Print(v.Type(), " ", ok, "; ")
	}
	fmt.Println() // out: bool true; uint8 true; string true; float64 true; complex128 true; []string true; [2]bool true; map[string]int true; main.list true; *int true;
}
