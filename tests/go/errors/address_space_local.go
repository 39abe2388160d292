// The same inside of functions, once types and variables of the package are right.
package main

type T [1 << 49]byte

func f(a [1 << 50]byte) (r T) { return } // error col:6: type [1125899906842624]byte larger than address space

func main() {
	var a [4]T                     // error col:6: type [4]T larger than address space
	b := [5]T{}                    // error col:2: type [5]T larger than address space
	var m map[string][1 << 54]byte // error col:6: type [18014398509481984]byte larger than address space
	c, d := new([1 << 53]byte), 1  // error col:2: type [9007199254740992]byte larger than address space
	_, _, _, _, _ = a, b, m, c, d
}
