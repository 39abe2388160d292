package main

type T struct{ a int }

func (t *T) p() {}
func f() T      { return T{} }

func main() {
	m := map[int]T{}
	_ = &m[1]   // error col:7: invalid operation: cannot take address of m[1] (map index expression of type T)
	_ = &f()    // error col:7: invalid operation: cannot take address of f() (value of type T)
	_ = &5      // error col:7: invalid operation: cannot take address of 5 (untyped int constant)
	_ = &"s"[0] // error col:7: invalid operation: cannot take address of "s"[0] (value of type byte)
	m[1].p()    // error col:7: cannot call pointer method p on T
	f().p()     // error col:6: cannot call pointer method p on T
	T{}.p()     // error col:6: cannot call pointer method p on T
	_ = *5      // error col:7: invalid operation: cannot indirect 5 (untyped int constant)
	x := 1
	_ = *x // error col:7: invalid operation: cannot indirect x (variable of type int)
	_ = &f /* error col:7: invalid operation: cannot take address of f (value of type func() T) */ // error col:7: too many errors
	*nil = 1
}
