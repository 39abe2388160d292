// A channel's elements are smaller than 64 KB. A larger one is told at the name that is declared.
package main

type Big [1 << 16]byte
type Fits [1<<16 - 1]byte

type C chan Big // error col:6: channel element type too large (>64kB)

type S struct { // error col:6: channel element type too large (>64kB)
	n int
	c map[string]*chan<- Big
}

type I interface { // error col:6: channel element type too large (>64kB)
	m([]chan Big)
}

var v struct{ c [3]chan Big } // error col:5: channel element type too large (>64kB)

func f(c <-chan Big) {} // error col:6: channel element type too large (>64kB)

func g() (n int, c chan Big) { return } // error col:6: channel element type too large (>64kB)

func main() {
	var fits chan Fits
	var c chan Big                // error col:6: channel element type too large (>64kB)
	d := make(chan struct{ Big }) // error col:2: channel element type too large (>64kB)
	s := []chan Big{}             // error col:2: channel element type too large (>64kB)
	var inside S
	_, _, _, _, _ = fits, c, d, s, inside
}
