// Methods are not promoted through two pointers.
package main

type T struct{}

func (T) M() {}
func main()  { p := new(*T); p.M() } // error col:32: p.M undefined (type **T has no field or method M)
