package main

import "time"

func (int) A()         {} // error col:7: cannot define new methods on non-local type int
func (t time.Time) B() {} // error col:7: cannot define new methods on non-local type time.Time
func (p **T) C()       {} // error col:7: invalid receiver type **T
func (i I) D()         {} // error col:7: invalid receiver type I (pointer or interface type)
func (T) E()           {}
func (*T) E()          {} // error col:11: method T.E already declared at ./method_declarations.go:9:10
func (x T) x()         {}
func (q P) F()         {} /* error col:7: invalid receiver type P (pointer or interface type) */ // error col:7: too many errors
func (u undefined) G() {} // error col:9: undefined: undefined
func (a []int) H()     {}
func (t T) f()         {} // error col:12: field and method with the same name f\n\t./method_declarations.go:19:16: other declaration of f
func (T, T) J()        {} // error col:13: method has multiple receivers
func () K()            {} // error col:9: method has no receiver

type T struct{ f int }
type I interface{ M() }
type P *T

func main() {}
