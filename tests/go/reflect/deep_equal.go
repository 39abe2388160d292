// DeepEqual: nil and empty, maps, pointers, cycles, functions.
package main

import (
	"fmt"
	"math"
	"reflect"
)

type node struct{ next *node }

func main() {
	eq := reflect.DeepEqual
	fmt.Println(eq([]int{1}, []int{1}), eq([]int(nil), []int{}), eq(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}))
	fmt.Println(eq(1, int64(1)), eq(nil, nil), eq(error(nil), nil), eq(&[]int{1}, &[]int{1}), eq([1]any{1}, [1]any{1.0}))
	f := func() {}
	fmt.Println(eq(f, f), eq((func())(nil), (func())(nil)), eq(math.NaN(), math.NaN()), eq([]float64{math.NaN()}, []float64{math.NaN()}))
	a, b := &node{}, &node{}
	a.next, b.next = a, b
	fmt.Println(eq(a, b), eq(a, &node{}))
}

/* output:
true false true
false true true true false
false true false false
true false
*/
