// A number below 256 in an interface needs no memory: Go has a table of them. It is a value all the same.
package main

import (
	"fmt"
	"testing"
)

type level int16
type pair struct{ a, b int8 }
type wrapped struct{ n int64 }

var sink any

func allocs(name string, f func()) {
	fmt.Println(name, testing.AllocsPerRun(50, f))
}

func main() {
	i, u, b, f, on := 200, uint8(7), int8(-1), 0.0, true
	allocs("int", func() { sink = i })                     // out: int 0
	allocs("uint8", func() { sink = u })                   // out: uint8 0
	allocs("int8", func() { sink = b })                    // out: int8 0
	allocs("bool", func() { sink = on })                   // out: bool 0
	allocs("zero", func() { sink = f })                    // out: zero 0
	allocs("level", func() { sink = level(i) })            // out: level 0
	allocs("wrapped", func() { sink = wrapped{int64(i)} }) // out: wrapped 0
	big, minus, half := 256*i, -i, f+0.5
	allocs("big", func() { sink = big })         // out: big 1
	allocs("minus", func() { sink = minus })     // out: minus 1
	allocs("half", func() { sink = half })       // out: half 1
	allocs("pair", func() { sink = pair{b, b} }) // out: pair 1

	values := []any{i, u, b, on, level(i), wrapped{int64(i)}, rune('a'), uint64(255), int16(0)}
	fmt.Println(values...) // out: 200 7 -1 true 200 {200} 97 255 0
	x := values[0].(int)
	x++
	fmt.Println(x, values[0], values[0] == any(200), values[1] == any(7), values[1] == any(uint8(7))) // out: 201 200 true false true
	m := map[any]string{200: "int", uint8(200): "uint8", level(200): "level"}
	fmt.Println(m[i], m[uint8(i)], m[level(i)], len(m)) // out: int uint8 level 3
}
