package main

func (x int) m()    {} // error col:7: cannot define new methods on non-local type int
func (x *[]int) m() {} // error col:7: invalid receiver type *[]int
func (t T) m(t int) {} // error col:14: t redeclared in this block\n\t./methods.go:5:7: other declaration of t
func (t **T) n()    {} // error col:7: invalid receiver type **T
func (p P) o()      {} // error col:7: invalid receiver type P (pointer or interface type)
func (i I) q()      {} // error col:7: invalid receiver type I (pointer or interface type)
func (T) f()        {} // error col:10: field and method with the same name f\n\t./methods.go:11:16: other declaration of f

type T struct{ f int }
type P *T
type I interface{ x() }

func main() {
	T.z() // error col:4: T.z undefined (type T has no field or method z)
	var t T
	t.m    // error col:2: t.m (value of type func(t int)) is not used
	T.m(t) /* error col:6: not enough arguments in call to T.m\n\thave (T)\n\twant (T, int) */ // error col:6: too many errors
}
