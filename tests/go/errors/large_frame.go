// Parameters and results of a gigabyte fit no stack.
package main

type Huge [600 << 20]byte

func args(a, b Huge)         {}         // error col:6: stack frame too large (>1GB): 0 MB locals + 1200 MB args
func both(a Huge) (b Huge)   { return } // error col:6: stack frame too large (>1GB): 0 MB locals + 1200 MB args
func (Huge) method(*Huge)    {}
func (h Huge) value(b Huge)  {} // error col:6: stack frame too large (>1GB): 0 MB locals + 1200 MB args
func pointers(a, b, c *Huge) {}

var literal = func(a, b Huge) {} // error col:15: stack frame too large (>1GB): 0 MB locals + 1200 MB args

func main() {}
