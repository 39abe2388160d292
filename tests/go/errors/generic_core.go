// Index, slice, range, send, receive and calls ask for what the types of a parameter have in common.
package main

type Mixed interface{ []int | map[string]int }
type Keys interface{ map[int]int | map[string]int }
type Chans interface{ chan int | <-chan int }
type Arrays interface{ [3]int | [5]int }

func i1[T Mixed](x T)  { _ = x[0] } // error col:31: invalid operation: cannot index x (variable of type T constrained by Mixed)
func i2[T Keys](x T)   { _ = x[0] } // error col:31: invalid operation: cannot index x (variable of type T constrained by Keys)
func i3[T Arrays](x T) { _ = x[4] } // error col:32: invalid argument: index 4 out of bounds [0:3]
func s1[T Mixed](x T)  { _ = x[:] } // error col:30: invalid operation: cannot slice x (variable of type T constrained by Mixed): T has no core type
func s2[T Arrays](x T) { _ = x[:] } // error col:30: invalid operation: cannot slice x (variable of type T constrained by Arrays): T has no core type
func r1[T Mixed](x T) {
	for range x { // error col:12: cannot range over x (variable of type T constrained by Mixed): no core type
	}
}
func c1[T Chans](x T) { x <- 1 } // error col:25: invalid operation: cannot send to receive-only channel x (variable of type T constrained by Chans)
func c2[T any](x T)   { <-x } // error col:27: invalid operation: cannot receive from x (variable of type T constrained by any) (no core type)
func c3[T any](f T)   { f() } // error col:25: invalid operation: cannot call non-function f (variable of type T constrained by any)

func main() {}
